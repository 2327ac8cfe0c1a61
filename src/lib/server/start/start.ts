import { serverText } from '#lib/text/server.ts';
import { build, isBuildFresh } from '#lib/server/start/build.ts';

/** `npm start`: builds if something has changed, then serves. */
if (!isBuildFresh()) {
	console.log(serverText.building);
	const result = build();
	if (result !== 'built') {
		console.error(result === 'failed' ? serverText.buildFailed : serverText.notInstalled);
		process.exit(1);
	}
}
await import('#lib/server/start/serve.ts');
