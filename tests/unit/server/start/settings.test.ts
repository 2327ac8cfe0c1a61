import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '#lib/server/start/settings.ts';

describe('the settings of the server', () => {
	test('given nothing, it listens on loopback alone and keeps its data beside the program', () => {
		expect(readSettings({})).toEqual({
			ok: true,
			settings: {
				host: '127.0.0.1',
				loopback: true,
				port: undefined,
				origin: undefined,
				dataFolder: resolve('data')
			}
		});
	});

	test('given HOST, which shells set to the name of the computer, it still listens on loopback', () => {
		expect(readSettings({ HOST: '0.0.0.0' })).toMatchObject({ settings: { host: '127.0.0.1' } });
	});

	test('given OVERENS_HOST, it listens there and knows that others can reach it', () => {
		expect(readSettings({ OVERENS_HOST: '10.0.0.4' })).toMatchObject({
			settings: { host: '10.0.0.4', loopback: false }
		});
	});

	test('given a host that means every network, it wants the address that visitors type', () => {
		expect(readSettings({ OVERENS_HOST: '0.0.0.0' }).ok).toBe(false);
		const origin = 'https://overens.example';
		expect(readSettings({ OVERENS_HOST: '0.0.0.0', ORIGIN: origin })).toMatchObject({
			settings: { origin }
		});
	});

	test.each(['x', '-1', '65536', '80.5'])('given the port %s, it says what a port is', (PORT) => {
		expect(readSettings({ PORT })).toMatchObject({
			ok: false,
			message: expect.stringContaining(PORT)
		});
	});

	test.each([
		'overens.example',
		'https://overens.example/',
		'ftp://overens.example',
		'https://a/b'
	])('given the origin %s, it says what an origin is', (ORIGIN) => {
		expect(readSettings({ ORIGIN })).toMatchObject({
			ok: false,
			message: expect.stringContaining(ORIGIN)
		});
	});
});
