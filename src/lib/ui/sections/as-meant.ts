import { placeNamed } from '#lib/domain/sections/candidates.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';
import { readDate } from '#lib/ui/primitives/entry.ts';

/** Plain ways to write are understood: `20270331` as a date, the name of a place as the place. The rest stays as typed. */
export function asMeant(field: Field, raw: RawInput, content: AgreementContent): RawInput {
	if (field.type === 'date' && typeof raw === 'string') return isoDate(raw);
	if (field.type === 'placeOrText' && typeof raw === 'string') return placeNamed(content, raw);
	if (field.type === 'period' && typeof raw === 'object' && !Array.isArray(raw)) {
		return Object.fromEntries(
			Object.entries(raw).map(([name, text]) => [
				name,
				name.endsWith('Kind') ? text : isoDate(text)
			])
		);
	}
	return raw;
}

function isoDate(text: string): string {
	const entry = readDate(text);
	return entry.kind === 'value' ? entry.value : text;
}
