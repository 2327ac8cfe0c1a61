import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

/** Milliseconds that requests under way get to finish. Open live streams never do by themselves. */
const grace = 2000;

/**
 * On the first SIGTERM or SIGINT, or when npm is gone: takes no new requests, lets those under way
 * finish, then tells the application by Kit's own signal (`sveltekit:shutdown`) to close what it holds.
 * A second signal is the system's: it ends the process at once.
 */
export function closeOnSignal(server: Server, stopping: () => void): void {
	// Kit's signal is not among the events that Node's types know.
	const application: EventEmitter = process;
	let closing = false;

	const close = (reason: string) => {
		if (closing) return;
		closing = true;
		stopping();
		server.close(() => application.emit('sveltekit:shutdown', reason));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), grace).unref();
	};

	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, close);
	if (process.env['npm_lifecycle_event'] === 'start') whenParentIsGone(() => close('SIGHUP'));
}

/** npm passes a signal on to its shell only, which dies and would leave the server behind. */
function whenParentIsGone(act: () => void): void {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		act();
	}, 500);
	timer.unref();
}
