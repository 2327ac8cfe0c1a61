/** The chain problem → cause → goal → measure → indicator, where it does not hold (H5, M9). */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { chainAreaRules } from '../quality/chain-areas.ts';
import { chainGoalRules } from '../quality/chain-goals.ts';
import { read, type Reading } from '../quality/reading.ts';
import { each, warning, type Rule } from '../quality/rule.ts';
import { causes } from '../quality/lists.ts';

export type LinkKind = 'problem' | 'cause' | 'goal' | 'measure' | 'indicator';

/** A cause may be met by a measure without a goal; the chain shows it, the warnings leave it to the measure. */
const causeWithoutGoal = warning(
	each(causes, '', ({ row }, { goals }) => !goals.some((goal) => goal.row.causes?.includes(row.id)))
);

/** The rules of a broken chain, and what each finds missing. */
const rules = {
	areaWithoutProblem: { missing: 'problem', rule: chainAreaRules.areaWithoutProblem },
	problemWithoutCause: { missing: 'cause', rule: chainAreaRules.problemWithoutCause },
	causeWithoutGoal: { missing: 'goal', rule: causeWithoutGoal },
	causeWithoutMeasure: { missing: 'measure', rule: chainAreaRules.causeWithoutMeasure },
	goalWithoutCause: { missing: 'cause', rule: chainGoalRules.goalWithoutCause },
	goalWithoutMeasure: { missing: 'measure', rule: chainGoalRules.goalWithoutMeasure },
	goalWithoutIndicator: { missing: 'indicator', rule: chainGoalRules.goalWithoutIndicator },
	measureWithoutArea: { missing: 'problem', rule: chainGoalRules.measureWithoutArea },
	measureWithoutCause: { missing: 'cause', rule: chainGoalRules.measureWithoutCause },
	measureWithoutGoal: { missing: 'goal', rule: chainGoalRules.measureWithoutGoal }
} as const satisfies { readonly [id: string]: { missing: LinkKind; rule: Rule } };

export type BrokenLinkId = keyof typeof rules;

export interface BrokenLink {
	readonly id: BrokenLinkId;
	/** What should stand at the other end. */
	readonly missing: LinkKind;
	/** Id of the row the chain breaks at: an area, a cause, a goal or a measure. */
	readonly row: string;
	/** Id of the focus area; a measure may be outside them all. */
	readonly area?: string;
	/** Path of the answer that would mend it. */
	readonly path: string;
}

/** Every broken link in the agreement. To leave out what is to be decided later, give it `inForce(state)`. */
export function brokenLinks(content: AgreementContent): readonly BrokenLink[] {
	const reading = read(content, {}, '');
	return (Object.keys(rules) as BrokenLinkId[]).flatMap((id) =>
		rules[id].rule.find(reading).map(({ path }) => ({
			id,
			missing: rules[id].missing,
			path,
			...placeOf(path, reading)
		}))
	);
}

/** `focusAreas.areas.<area>.goals.<goal>.…` or `actionPlan.measures.<measure>.…`. */
function placeOf(path: string, { measureById }: Reading): { row: string; area?: string } {
	const [section, , outer = '', , inner] = path.split('.');
	if (section === 'focusAreas') return { row: inner ?? outer, area: outer };
	const area = measureById.get(outer)?.focusArea;
	return { row: outer, ...(area !== undefined && { area }) };
}
