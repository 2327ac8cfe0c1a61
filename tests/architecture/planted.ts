import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const script = (line: string) => `<script lang="ts">\n\t${line}\n</script>\n\n<Thing />\n`;

/** One breach of each fence: rule, the file that breaks it, its line. */
export const planted: readonly (readonly [rule: string, file: string, line: string])[] = [
	['domain-layer', 'lib/domain/agreement/a.ts', "import '#lib/text/target.ts';"],
	['domain-layer', 'lib/domain/agreement/b.ts', "import type { T } from '#lib/ports/target.ts';"],
	['domain-packages', 'lib/domain/agreement/c.ts', "import 'kysely';"],
	['ports-layer', 'lib/ports/a.ts', "import '#lib/application/target.ts';"],
	['ports-packages', 'lib/ports/b.ts', "import 'zod';"],
	['application-layer', 'lib/application/a.ts', "import '#lib/server/target.ts';"],
	['application-packages', 'lib/application/b.ts', "import 'docx';"],
	['server-layer', 'lib/server/http/a.ts', "import '#lib/ui/target.ts';"],
	['client-layer', 'lib/client/a.ts', "import '#lib/application/target.ts';"],
	['ui-layer', 'lib/ui/sections/a.ts', "import '#lib/server/target.ts';"],
	['ui-layer', 'lib/ui/sections/B.svelte', "import Thing from '#lib/server/target.ts';"],
	['text-layer', 'lib/text/a.ts', "import '#lib/ui/target.ts';"],
	['text-packages', 'lib/text/b.ts', "import 'zod';"],
	['docx-home', 'lib/server/http/b.ts', "import 'docx';"],
	['xlsx-home', 'lib/server/http/bx.ts', "import 'write-excel-file';"],
	['database-home', 'lib/server/http/c.ts', "import 'kysely';"],
	['database-home', 'routes/+page.server.ts', "import 'pg';"],
	['parts-home', 'routes/A.svelte', "import Thing from '@lucide/svelte';"],
	['svelte-home', 'lib/server/http/d.ts', "import 'svelte';"],
	['sqlite-home', 'lib/server/http/e.ts', "import 'node:sqlite';"],
	['no-built-ins', 'lib/domain/agreement/d.ts', "import 'node:crypto';"],
	['no-built-ins', 'lib/application/c.ts', "import 'node:fs';"],
	['no-built-ins', 'routes/+page.ts', "import 'node:fs';"],
	['routes-layer', 'routes/+server.ts', "import '#lib/ports/target.ts';"],
	['routes-server-files', 'routes/+layout.ts', "import '#lib/server/target.ts';"],
	['routes-server-files', 'routes/+page.svelte', "import Thing from '#lib/application/target.ts';"],
	['no-cycles', 'lib/domain/journey/a.ts', "import '#lib/domain/journey/z.ts';"],
	['no-orphans', 'lib/domain/journey/b.ts', 'export const lonely = 1;'],
	['no-unresolvable', 'lib/domain/journey/c.ts', "import '#lib/domain/journey/nowhere.ts';"]
];

/** What each layer may do, one file each: nothing of it may be reported. */
const allowed: readonly (readonly [file: string, line: string])[] = [
	['lib/domain/ok.ts', "import 'zod';\nimport 'xstate';"],
	['lib/ports/ok.ts', "import type { T } from '#lib/domain/target.ts';"],
	['lib/application/ok.ts', "import '#lib/ports/target.ts';"],
	['lib/server/docx/ok.ts', "import 'docx';\nimport 'node:fs';\nimport '#lib/text/target.ts';"],
	['lib/server/event-log/ok.ts', "import 'kysely';\nimport 'node:sqlite';"],
	['lib/client/ok.ts', "import 'svelte';\nimport '#lib/domain/target.ts';"],
	['lib/ui/Ok.svelte', "import Thing from '@lucide/svelte';\n\timport '#lib/client/target.ts';"],
	[
		'routes/ok/+page.server.ts',
		"import '#lib/server/target.ts';\nimport '#lib/application/target.ts';"
	],
	[
		'routes/ok/+page.svelte',
		"import '#lib/ui/target.ts';\n\timport type { PageData } from './$types';"
	],
	['hooks.server.ts', "import '#lib/server/target.ts';\nimport '$app/environment';"]
];

const layers = ['domain', 'ports', 'application', 'server', 'client', 'ui', 'text'];
const packages = [
	'zod',
	'xstate',
	'docx',
	'write-excel-file',
	'kysely',
	'pg',
	'svelte',
	'@lucide/svelte'
];

/** A small house with every breach of `planted` in it, and nothing else that is wrong. */
export async function plantIn(folder: string): Promise<void> {
	const write = async (path: string, text: string) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	};
	const content = (file: string, line: string) =>
		file.endsWith('.svelte') ? script(line) : `${line}\n`;

	await write('package.json', '{"type":"module","imports":{"#lib/*":"./src/lib/*"}}');
	for (const name of packages) {
		const manifest = {
			name,
			version: '1.0.0',
			type: 'module',
			exports: { '.': './index.js', './*': './index.js' }
		};
		await write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
		await write(`node_modules/${name}/index.js`, 'export default 1;\n');
	}
	for (const layer of layers)
		await write(`src/lib/${layer}/target.ts`, 'export type T = 1;\nexport default 1;\n');
	for (const [, file, line] of planted) await write(`src/${file}`, content(file, line));
	for (const [file, line] of allowed) await write(`src/${file}`, content(file, line));
	await write('src/lib/domain/journey/z.ts', "import '#lib/domain/journey/a.ts';\n");
}
