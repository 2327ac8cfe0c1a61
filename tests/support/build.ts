import { build, isBuildFresh } from '#lib/server/start/build.ts';

/** Runs once before the browser tests: they open what a user opens. */
export function setup(): void {
	if (!isBuildFresh() && build() !== 'built')
		throw new Error('the build failed: run `npm run build`');
}
