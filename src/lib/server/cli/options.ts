import { parseArgs } from 'node:util';
import { isDate } from '#lib/domain/calendar/iso-date.ts';
import { cliText } from '#lib/text/cli.ts';

export interface CliOptions {
	readonly file: string;
	readonly folder: string;
	readonly final: boolean;
	/** ISO date; undefined for today. */
	readonly date: string | undefined;
}

export type OptionsResult =
	| { readonly ok: true; readonly options: CliOptions }
	| { readonly ok: false; readonly message: string };

const known = {
	out: { type: 'string' },
	final: { type: 'boolean', default: false },
	date: { type: 'string' },
	help: { type: 'boolean', default: false }
} as const;

const wrong = (message: string): OptionsResult => ({ ok: false, message });

/** Reads the words after the command. `help` is asked for by `--help` alone. */
export function readOptions(words: readonly string[]): OptionsResult | 'help' {
	const { values, positionals, tokens } = parseArgs({
		args: [...words],
		options: known,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	if (values.help === true) return 'help';
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		if (!Object.hasOwn(known, token.name)) return wrong(cliText.badOption(token.rawName));
		const takesValue = known[token.name as keyof typeof known].type === 'string';
		if (takesValue && !token.value) return wrong(cliText.needsValue(token.rawName));
		if (!takesValue && token.value !== undefined)
			return wrong(cliText.badOption(`${token.rawName}=${token.value}`));
	}
	const [file] = positionals;
	if (file === undefined) return wrong(cliText.noFile);
	if (positionals.length > 1) return wrong(cliText.manyFiles(positionals));
	if (typeof values.out !== 'string') return wrong(cliText.noFolder);
	const date = typeof values.date === 'string' ? values.date : undefined;
	if (date !== undefined && !isDate(date)) return wrong(cliText.badDate(date));
	return { ok: true, options: { file, folder: values.out, final: values.final === true, date } };
}
