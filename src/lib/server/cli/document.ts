/** `npm run document -- agreement.json --out folder`: the same Word files as the browser gives, without one. */
import { cliText } from '#lib/text/cli.ts';
import { readOptions } from './options.ts';
import { writeFiles } from './write-files.ts';

/** What went wrong, or undefined. */
async function run(words: readonly string[]): Promise<string | undefined> {
	const read = readOptions(words);
	if (read === 'help') {
		console.log(cliText.usage);
		return undefined;
	}
	if (!read.ok) return `${read.message}\n\n${cliText.usage}`;
	const { file, folder, final, date } = read.options;

	// Loaded when needed: a slip on the command line is answered at once.
	const { readAgreement } = await import('./read-agreement.ts');
	const agreement = await readAgreement(file);
	if (!agreement.ok) return agreement.message;
	const { makeDocuments } = await import('./make-documents.ts');
	const made = await makeDocuments(agreement.file, { final, today: date ?? today() });
	if (!made.ok) return made.message;
	const written = await writeFiles(folder, made.files);
	if (!written.ok) return written.message;

	for (const path of written.paths) console.log(cliText.wrote(path));
	if (made.edition === 'draft') console.log(cliText.asDraft);
	return undefined;
}

/** The date where the command is run, not in Greenwich. */
function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const problem = await run(process.argv.slice(2));
if (problem !== undefined) {
	console.error(problem);
	process.exitCode = 1;
}
