import type { Field } from '#lib/domain/sections/fields.ts';
import { printInput } from '#lib/domain/sections/input.ts';
import type { Typist } from './typist.ts';

/** Types one answer into its control. Row ids in the value are those of the page. */
export async function typeAnswer(
	typist: Typist,
	path: string,
	field: Field,
	value: unknown
): Promise<void> {
	const raw = printInput(field, value);
	switch (field.type) {
		case 'choice':
		case 'reference':
		case 'reform':
			return typist.pick(path, String(raw));
		case 'yesNo':
			return typist.tick(path, String(raw));
		case 'choices':
		case 'references':
			for (const item of raw as readonly string[]) await typist.tick(path, item);
			return;
		case 'matrix':
			for (const [row, mark] of Object.entries(raw))
				await typist.pick(`${path}|${row}`, String(mark));
			return;
		case 'period':
			return typePeriod(typist, path, raw as Readonly<Record<string, string>>);
		case 'capacity':
		case 'quantity':
		case 'owner':
		case 'ages':
		case 'valueYear':
			return typeParts(typist, path, raw as Readonly<Record<string, string>>);
		case 'group':
		case 'rows':
			throw new Error(`${path} is typed field by field`);
		default:
			return typist.type(path, String(raw));
	}
}

const picked = ['unit', 'interval', 'organisation'];

async function typeParts(
	typist: Typist,
	path: string,
	parts: Readonly<Record<string, string>>
): Promise<void> {
	for (const [name, text] of Object.entries(parts)) {
		const control = typist.page.locator(`[name="${path}|${name}"]`).first();
		const isText =
			(await control.evaluate(
				(element) => element.tagName === 'INPUT' && (element as HTMLInputElement).type === 'text'
			)) || !picked.includes(name);
		if (isText) await typist.type(`${path}|${name}`, text);
		else await typist.pick(`${path}|${name}`, text);
	}
}

async function typePeriod(
	typist: Typist,
	path: string,
	{ start, end }: Readonly<Record<string, string>>
): Promise<void> {
	if (start === 'on_signing') await typist.tick(`${path}|startKind`, 'on_signing');
	else if (start) await typist.type(`${path}|start`, start);
	if (end === 'open') await typist.tick(`${path}|endKind`, 'open');
	else if (end) await typist.type(`${path}|end`, end);
}
