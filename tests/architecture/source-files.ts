import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
	/** From the top of the project, with `/`. */
	readonly path: string;
	readonly text: string;
	readonly lines: number;
}

const source = /\.(ts|js|svelte|css|html)$/;

/** Every file of ours under `folder` that somebody writes and reads. */
export function sourceFiles(folder: string): readonly SourceFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && source.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, lines: text.split('\n').length - 1 };
		});
}
