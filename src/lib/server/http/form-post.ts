/**
 * A page of questions posted as a plain form, without JavaScript (design §5). A control's name is its answer's path,
 * a composite's part is `path|part`, and `asked` lists the questions that were on the page.
 */
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';
import { parseInput } from '#lib/domain/sections/parse-input.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import type { InvalidReason } from '#lib/domain/sections/schema.ts';
import type { Field } from '#lib/domain/sections/fields.ts';

export interface Typed {
	readonly path: string;
	readonly raw: RawInput;
	readonly reason: InvalidReason;
}

export interface ReadForm {
	/** One command per question that was on the page; those that change nothing are dropped by `decide`. */
	readonly answers: readonly AgreementCommand[];
	/** What was typed and is no value: given back to the page with the reason. */
	readonly invalid: readonly Typed[];
	/** The button that was pressed, when it was not plain "save". */
	readonly press: Press | undefined;
}

export type Press = { readonly button: (typeof buttons)[number]; readonly target: string };

const buttons = ['addRow', 'removeRow', 'moveUp', 'moveDown', 'postpone', 'answerNow'] as const;

export function readForm(form: FormData): ReadForm {
	const version = Number(form.get('version'));
	const base = Number.isInteger(version) && version > 0 ? { base: version } : {};
	const paths = new Set([
		...form.getAll('asked').map(String),
		...[...form.keys()].map((key) => key.split('|')[0] ?? '')
	]);
	const typed = typedIn(form);
	const answers: AgreementCommand[] = [];
	const invalid: Typed[] = [];
	for (const path of paths) {
		const field = locate(path)?.field;
		if (field === undefined || field === 'row' || field.type === 'rows' || field.type === 'group')
			continue;
		const raw = rawOf(typed.get(path), field);
		const parsed = parseInput(field, raw);
		if (parsed.ok) answers.push({ type: 'setAnswer', path, value: parsed.value, ...base });
		else invalid.push({ path, raw, reason: parsed.reason });
	}
	return { answers: [...answers, ...postponedIn(form)], invalid, press: pressed(form) };
}

interface TypedText {
	/** Of a composite, by the name of the part. */
	readonly parts: [string, string][];
	readonly values: string[];
}

/** What was typed, by path, gathered in one go: asking the form again for each of many questions takes minutes. */
function typedIn(form: FormData): ReadonlyMap<string, TypedText> {
	const typed = new Map<string, TypedText>();
	for (const [key, value] of form) {
		const [path = '', ...part] = key.split('|');
		const text = typed.get(path) ?? { parts: [], values: [] };
		typed.set(path, text);
		if (part.length > 0) text.parts.push([part.join('|'), String(value)]);
		else text.values.push(String(value));
	}
	return typed;
}

/** Who sees to the questions that are open on the page, and by when. */
function postponedIn(form: FormData): readonly AgreementCommand[] {
	return form.getAll('postponed').map((value) => {
		const path = String(value);
		const text = (name: string) => String(form.get(`${name}|${path}`) ?? '');
		return { type: 'postponeAnswer', path, responsible: text('responsible'), date: text('date') };
	});
}

function rawOf(typed: TypedText | undefined, field: Field): RawInput {
	const { parts, values } = typed ?? { parts: [], values: [] };
	if (parts.length > 0) return Object.fromEntries(parts);
	return field.type === 'choices' || field.type === 'references' ? values : (values[0] ?? '');
}

function pressed(form: FormData): Press | undefined {
	for (const button of buttons) {
		const target = form.get(button);
		if (typeof target === 'string') return { button, target };
	}
	return undefined;
}
