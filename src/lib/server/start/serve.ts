import { access, constants, mkdir } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { serverText } from '#lib/text/server.ts';
import { listen } from '#lib/server/start/listen.ts';
import { restWhenIdle } from '#lib/server/start/rest.ts';
import { readSettings, type Settings } from '#lib/server/start/settings.ts';
import { closeOnSignal } from '#lib/server/start/shutdown.ts';
import { judgeVisit } from '#lib/server/start/visit.ts';

/** Serves what lies in `build/`, itself built into `build/serve.js`. `prepare.ts` sees to it first that it is fresh. */

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

async function makeDataFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder, { recursive: true });
		await access(folder, constants.W_OK);
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		stop(serverText.noDataFolder(folder, reason));
	}
}

/** The built application reads its surroundings when it is imported, so they are set before. */
async function loadApplication(settings: Settings, origin: string): Promise<RequestListener> {
	process.env['ORIGIN'] = origin;
	process.env['OVERENS_DATA'] = settings.dataFolder;
	process.env['OVERENS_WRITER'] = resolve('build/writer-thread.js');
	process.env['BODY_SIZE_LIMIT'] ??= '25M';
	const built = pathToFileURL(resolve('build/handler.js')).href;
	const { handler }: { handler: RequestListener } = await import(built);
	return handler;
}

async function serve(settings: Settings): Promise<void> {
	await makeDataFolder(settings.dataFolder);

	const server = createServer();
	const listening = await listen(server, settings.host, settings.port);
	if (!listening.ok) stop(listening.message);

	const shownHost = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
	const address = `http://${shownHost}:${listening.port}`;
	const origin = settings.origin ?? address;
	const application = loadApplication(settings, origin);
	const judged = settings.loopback && settings.origin === undefined;

	// Requests may come before the application is loaded: they wait for it.
	server.on('request', async (request, response) => {
		const visit = judged ? judgeVisit(origin, request.headers.host, request.method) : 'welcome';
		if (visit === 'welcome') (await application)(request, response);
		else if (visit === 'redirect')
			response.writeHead(307, { location: `${origin}${request.url ?? '/'}` }).end();
		else
			response
				.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' })
				.end(serverText.wrongHost(origin));
	});

	await application;
	restWhenIdle(server);
	closeOnSignal(server, () => console.log(serverText.stopping));
	if (!settings.loopback) console.log(serverText.open(settings.host));
	console.log(serverText.listening(origin));
}

const result = readSettings(process.env);
if (!result.ok) stop(result.message);
await serve(result.settings);
