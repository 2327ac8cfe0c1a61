import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the file that fills the disk of a server with `small-disk.ts`. */
export const fullDisk = 'disk-is-full';
export const smallDisk = new URL('./small-disk.ts', import.meta.url).href;

export function fillDisk(dataFolder: string): void {
	writeFileSync(join(dataFolder, fullDisk), '');
}

export function emptyDisk(dataFolder: string): void {
	rmSync(join(dataFolder, fullDisk));
}
