import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutComments } from './comments.ts';
import { sourceFiles } from './source-files.ts';

const longest = 300;
const highestMedian = 60;
const deepest = 3;

const topLevel = [
	'.ci',
	'.gitignore',
	'README.md',
	'eslint.config.js',
	'package-lock.json',
	'package.json',
	'src',
	'static',
	'svelte.config.js',
	'tests',
	'tsconfig.json',
	'vite.config.ts'
];

const src = sourceFiles('src');

test('no file is longer than 300 lines', () => {
	const long = [...src, ...sourceFiles('tests')].filter(({ lines }) => lines > longest);
	expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('the median source file has at most 60 lines', () => {
	const lengths = src.map(({ lines }) => lines).sort((a, b) => a - b);
	expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(highestMedian);
});

test('folders under src/lib are at most three deep', () => {
	const folders = src
		.filter(({ path }) => path.startsWith('src/lib/'))
		.map(({ path }) => path.split('/').slice(2, -1));
	expect(folders.filter(({ length }) => length > deepest)).toEqual([]);
});

test('the top level holds what the design lists', () => {
	const ignored = readFileSync('.gitignore', 'utf8').split('\n');
	const found = readdirSync('.').filter((name) => name !== '.git' && !ignored.includes(name));
	expect(found.filter((name) => !topLevel.includes(name))).toEqual([]);
});

describe('Swedish stands in src/lib/text alone', () => {
	test('no other source file has a Swedish letter outside its comments', () => {
		const swedish = src
			.filter(({ path }) => !path.startsWith('src/lib/text/') && /\.(ts|js|svelte)$/.test(path))
			.flatMap(({ path, text }) => linesWithSwedish(path, text));
		expect(swedish).toEqual([]);
	});

	test('a Swedish letter is seen in a string, in markup and after a comment, not in a comment', () => {
		const script =
			"// Br\u00e5\nconst a = 'http://\u00e5'; // \u00e4\n/* \u00f6 */ const b = `\u00c4${1}`;\n";
		expect(linesWithSwedish('x.ts', script)).toEqual(['x.ts:2', 'x.ts:3']);
		const component = '<!-- \u00e5 -->\n<script>\n\t// \u00e4\n</script>\n<p>\u00d6</p>\n';
		expect(linesWithSwedish('x.svelte', component)).toEqual(['x.svelte:5']);
	});
});

function linesWithSwedish(path: string, text: string): readonly string[] {
	return withoutComments(path, text)
		.split('\n')
		.flatMap((line, index) => (/[\u00e5\u00e4\u00f6]/i.test(line) ? [`${path}:${index + 1}`] : []));
}
