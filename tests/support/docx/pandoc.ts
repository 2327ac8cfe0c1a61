import { execFileSync } from 'node:child_process';
import type { Settling } from './settle.ts';

type Node = unknown;

const isObject = (node: Node): node is Record<string, Node> =>
	typeof node === 'object' && node !== null && !Array.isArray(node);

/** The words below a node, in order. */
function wordsIn(node: Node): string {
	if (Array.isArray(node)) return node.map(wordsIn).join('');
	if (!isObject(node)) return '';
	if (node['t'] === 'Str') return String(node['c']);
	if (node['t'] === 'Space' || node['t'] === 'SoftBreak' || node['t'] === 'LineBreak') return ' ';
	return wordsIn(node['c']);
}

const PARAGRAPHS: readonly Node[] = ['Para', 'Plain', 'Header'];

function paragraphsIn(node: Node): readonly string[] {
	if (Array.isArray(node)) return node.flatMap(paragraphsIn);
	if (!isObject(node)) return [];
	// The second is the table's title for those who cannot see it.
	if (node['t'] === 'Table' && Array.isArray(node['c'])) return paragraphsIn(node['c'].slice(2));
	return PARAGRAPHS.includes(node['t']) ? [wordsIn(node['c'])] : paragraphsIn(node['c']);
}

/** What pandoc reads, with all tracked changes accepted or rejected: paragraphs, those of tables too, none empty. */
export function readInPandoc(file: Uint8Array, how: Settling): readonly string[] {
	const json = execFileSync('pandoc', ['-f', 'docx', '-t', 'json', `--track-changes=${how}`], {
		input: file,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	const { blocks } = JSON.parse(json) as { readonly blocks: Node };
	return paragraphsIn(blocks)
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
}
