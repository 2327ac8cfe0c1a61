import { zipSync, type Zippable } from 'fflate';

/**
 * The files in one archive, in the order given. Same files, same bytes, on any machine: compressed in JavaScript,
 * which does not differ between processors as zlib does.
 */
export function packFiles(
	files: readonly (readonly [name: string, bytes: Uint8Array])[]
): Uint8Array<ArrayBuffer> {
	// ZIP keeps local time: built from local parts, this is the same bytes in every time zone.
	const mtime = new Date(1980, 0, 1);
	const all: Zippable = {};
	for (const [name, bytes] of files) all[name] = [bytes, { level: 6, mtime }];
	return new Uint8Array(zipSync(all));
}
