import { serverText } from '#lib/text/server.ts';
import { build, isBuildFresh } from '#lib/server/start/build.ts';

/**
 * The first half of `npm start`: builds if something has changed. The second is a process of its own, so that
 * what builds (and reads TypeScript) is not in memory for as long as the program serves.
 */
if (!isBuildFresh()) {
	console.log(serverText.building);
	const result = build();
	if (result !== 'built') {
		console.error(result === 'failed' ? serverText.buildFailed : serverText.notInstalled);
		process.exit(1);
	}
}
