import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';
const manifest = z.record(z.string(), z.object({ file: z.string(), name: z.string().optional() }));

/** What the builder called each file, by its path on the server. Only the folder of the build itself knows. */
export function chunkNames(): ReadonlyMap<string, string> {
	if (!existsSync(manifestFile)) return new Map();
	const entries = Object.values(manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8'))));
	return new Map(entries.map(({ file, name = '' }) => [`/${file}`, name]));
}
