import type { Server } from 'node:http';
import { serverText } from '#lib/text/server.ts';

const firstPort = 3000;
const tries = 100;

export type Listening =
	{ readonly ok: true; readonly port: number } | { readonly ok: false; readonly message: string };

/** Listens on the asked-for port or not at all; without one, on the first free from 3000. */
export async function listen(
	server: Server,
	host: string,
	port: number | undefined
): Promise<Listening> {
	const last = port ?? firstPort + tries - 1;
	for (let candidate = port ?? firstPort; candidate <= last; candidate += 1) {
		const error = await tryPort(server, host, candidate);
		if (error === undefined) return { ok: true, port: boundPort(server) };
		if (error.code !== 'EADDRINUSE')
			return { ok: false, message: serverText.cannotListen(host, error.code ?? error.message) };
	}
	const message =
		port === undefined ? serverText.noPortFree(firstPort, last) : serverText.portTaken(port);
	return { ok: false, message };
}

function tryPort(
	server: Server,
	host: string,
	port: number
): Promise<NodeJS.ErrnoException | undefined> {
	return new Promise((done) => {
		const failed = (error: NodeJS.ErrnoException) => done(error);
		server.once('error', failed);
		server.listen(port, host, () => {
			server.off('error', failed);
			done(undefined);
		});
	});
}

function boundPort(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port bound');
	return address.port;
}
