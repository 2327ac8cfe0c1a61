/** Words that cannot be followed up where a number, a date or an interval was asked for (M7, M8). */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { answersIn } from '#lib/domain/sections/walk.ts';
import { foundIn, wordsPattern } from '../fold.ts';
import type { Finding } from './warning.ts';

const vague = new RegExp(
	`${wordsPattern(['vid behov', 'fortlopande', 'lopande', 'kontinuerlig', 'regelbund', 'regelbundet', 'inom ram']).source}[a-z]*`
);

/** Answers in words about time, amount or resource. */
const fields: ReadonlySet<string> = new Set([
	'actionPlan.measures.resource',
	'actionPlan.measures.cost.funding',
	'mandate.undertakings.guaranteed',
	'mandate.undertakings.amount',
	'mandate.responsibilities.handoverWhen',
	'mandate.resourcesSecured.years',
	'mandate.costs.share',
	'structure.openEvents.when',
	'structure.activation.trigger',
	'focusAreas.areas.goals.baselineDue',
	'followUp.assemblyReporting.month',
	'followUp.extension.length'
]);

/** The words of the answer, those beside an interval and those inside an amount. */
function wordsOf(
	fieldId: string,
	value: unknown,
	beside: string | undefined
): readonly (string | undefined)[] {
	if (fields.has(fieldId)) return [value as string];
	if (fieldId === 'actionPlan.measures.quantity') {
		const { unit, intervalOther } = value as { unit?: string; intervalOther?: string };
		return [unit, intervalOther];
	}
	return [beside];
}

/** One finding for each such answer, with the words as they were written. */
export function vagueAnswers(content: AgreementContent): readonly Finding[] {
	const found: Finding[] = [];
	for (const { path, fieldId, field, value, beside } of answersIn(content)) {
		const isInterval = field.type === 'choice' && field.options === 'interval' && value === 'other';
		const other = isInterval ? beside[`${path.slice(path.lastIndexOf('.') + 1)}Other`] : undefined;
		for (const words of wordsOf(fieldId, value, other as string | undefined)) {
			const word = words && foundIn(words, vague);
			if (!word) continue;
			found.push({ path, slots: { word } });
			break;
		}
	}
	return found;
}
