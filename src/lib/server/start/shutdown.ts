import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

/** Milliseconds that requests under way get to finish. Open live streams never do by themselves. */
const grace = 2000;

/**
 * On the first SIGTERM or SIGINT: takes no new requests, lets those under way finish, then tells the
 * application by Kit's own signal (`sveltekit:shutdown`) to close what it holds. A second one is the
 * system's: it ends the process at once.
 */
export function closeOnSignal(server: Server, stopping: () => void): void {
	// Kit's signal is not among the events that Node's types know.
	const application: EventEmitter = process;
	for (const signal of ['SIGTERM', 'SIGINT'] as const)
		process.once(signal, () => {
			stopping();
			server.close(() => application.emit('sveltekit:shutdown', signal));
			server.closeIdleConnections();
			setTimeout(() => server.closeAllConnections(), grace).unref();
		});
}
