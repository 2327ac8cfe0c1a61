import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { perMeasure } from '#lib/domain/sections/action-plan/per-measure.ts';
import { perArea } from '#lib/domain/sections/focus-areas/per-area.ts';

const askedPerRow: Readonly<Record<string, object>> = {
	'focusAreas.areas': perArea,
	'actionPlan.measures': perMeasure
};

/** The question that a field belongs to: `mandate.roles`, or `focusAreas.areas.goals` for what is asked per area. */
export function questionOf(fieldId: string): string {
	const [section = '', name = '', asked = ''] = fieldId.split('.');
	const question = `${section}.${name}`;
	return Object.hasOwn(askedPerRow[question] ?? {}, asked) ? `${question}.${asked}` : question;
}

/** The postponed answer that a path lies in, if any. */
export function postponedAt({ postponed }: DocumentFacts, path: string): string | undefined {
	for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
		const prefix = path.slice(0, end);
		if (Object.hasOwn(postponed, prefix)) return prefix;
	}
	return undefined;
}
