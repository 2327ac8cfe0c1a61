import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import { isShown } from '#lib/domain/sections/shown.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The answers that count: without those that are to be decided later and those behind a question that is not asked.
 * Every check reads this, so that a check never praises or blames what the document does not print.
 */
export function inForce(state: AgreementState): AgreementContent {
	const { content, postponed } = state;

	function keep(fields: Fields, values: Values, path: string): Values {
		const kept: Record<string, unknown> = {};
		for (const [name, value] of Object.entries(values)) {
			const field = fields[name];
			const here = `${path}.${name}`;
			if (value === undefined || Object.hasOwn(postponed, here)) continue;
			if (field && !isShown(field.shownWhen, content, values)) continue;
			kept[name] = field ? inside(field, value, here) : value;
		}
		return kept;
	}

	function inside(field: Field, value: unknown, path: string): unknown {
		if (field.type === 'group') return keep(field.fields, value as Values, path);
		if (field.type !== 'rows') return value;
		return (value as readonly AnyRow[]).map((row) => keep(field.fields, row, `${path}.${row.id}`));
	}

	const result: Record<string, Values> = {};
	for (const [section, fields] of Object.entries(sections))
		result[section] = keep(fields, content[section as keyof AgreementContent] ?? {}, section);
	return result as unknown as AgreementContent;
}

/** True when the answer at the path, or one it lies in, is to be decided later. */
export function isPostponed(state: AgreementState, path: string): boolean {
	const steps = path.split('.');
	return steps.some((_, index) =>
		Object.hasOwn(state.postponed, steps.slice(0, steps.length - index).join('.'))
	);
}
