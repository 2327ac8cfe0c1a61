import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '#lib/server/start/listen.ts';

const servers: Server[] = [];
const newServer = () => {
	const server = createServer();
	servers.push(server);
	return server;
};
afterEach(() => servers.splice(0).forEach((server) => server.close()));

test('given no port, two servers find one each', async () => {
	const first = await listen(newServer(), '127.0.0.1', undefined);
	const second = await listen(newServer(), '127.0.0.1', undefined);
	if (!first.ok || !second.ok) throw new Error('no free port');
	expect(first.port).toBeGreaterThanOrEqual(3000);
	expect(second.port).toBeGreaterThan(first.port);
});

test('given a port that is taken, it says so and takes no other', async () => {
	const first = await listen(newServer(), '127.0.0.1', 0);
	if (!first.ok) throw new Error(first.message);
	const second = await listen(newServer(), '127.0.0.1', first.port);
	expect(second).toEqual({ ok: false, message: expect.stringContaining(String(first.port)) });
});

test('given a host that is not this computer, it says why it cannot listen', async () => {
	expect(await listen(newServer(), '192.0.2.1', 0)).toEqual({
		ok: false,
		message: expect.stringContaining('192.0.2.1')
	});
});
