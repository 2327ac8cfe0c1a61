import { resolve } from 'node:path';
import { serverText } from '#lib/text/server.ts';

/** What the surroundings may decide about the server. README lists the same names. */
export interface Settings {
	/** Where to listen. 127.0.0.1 unless OVERENS_HOST says otherwise. */
	readonly host: string;
	readonly loopback: boolean;
	/** Undefined: 3000, or the next free one. 0: any free one. */
	readonly port: number | undefined;
	/** The address that visitors type, if it is not the one listened on (behind a proxy). */
	readonly origin: string | undefined;
	/** Absolute path. */
	readonly dataFolder: string;
}

export type SettingsResult =
	| { readonly ok: true; readonly settings: Settings }
	| { readonly ok: false; readonly message: string };

/**
 * HOST, which many shells set to the computer's name, is deliberately not read: listening to others
 * must be said in so many words.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
	const host = env['OVERENS_HOST'] || '127.0.0.1';
	const port = env['PORT'] ? Number(env['PORT']) : undefined;
	const origin = env['ORIGIN'] || undefined;

	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
		return { ok: false, message: serverText.badPort(env['PORT'] ?? '') };
	if (origin !== undefined && !isOrigin(origin))
		return { ok: false, message: serverText.badOrigin(origin) };
	if ((host === '0.0.0.0' || host === '::') && origin === undefined)
		return { ok: false, message: serverText.originNeeded(host) };

	const loopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
	const dataFolder = resolve(env['OVERENS_DATA'] || 'data');
	return { ok: true, settings: { host, loopback, port, origin, dataFolder } };
}

function isOrigin(value: string): boolean {
	return URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value;
}
