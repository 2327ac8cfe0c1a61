/** SFS 2023:196 4–7 §§: the situation picture, the municipality's own plan, every second year, other planning. */
import { lawClocks, type ClockKind } from '#lib/domain/calendar/clocks.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { isBlank } from '../blank.ts';
import { shows } from './evidence.ts';
import type { LawFinding } from './result.ts';

/** Mapping with extent and consequences, other information, analysis. */
export function paragraph4({ situation }: AgreementContent): LawFinding {
	return {
		evidence: [
			shows('situation.crimeMapping', !isBlank(situation.crimeMapping)),
			shows('situation.consequences', !isBlank(situation.consequences)),
			shows('situation.otherInformation', !isBlank(situation.otherInformation)),
			shows('situation.analysis', !isBlank(situation.analysis))
		]
	};
}

/** Decided by the municipality alone; the joint plan does not count. */
export function paragraph5({ actionPlan: { municipalPlan } }: AgreementContent): LawFinding {
	const evidence = [
		shows('actionPlan.municipalPlan.body', !isBlank(municipalPlan?.body)),
		shows('actionPlan.municipalPlan.date', municipalPlan?.date !== undefined),
		shows('actionPlan.municipalPlan.reference', !isBlank(municipalPlan?.reference))
	];
	return municipalPlan?.relation === 'none' ? { evidence, result: 'notShown' } : { evidence };
}

/** A plan younger than two years is within them though nobody has followed it up. */
export function paragraph6(content: AgreementContent, today: string): LawFinding {
	const within = (kind: ClockKind) => {
		const clock = lawClocks(content, today).find((one) => one.kind === kind);
		return clock?.from !== undefined && clock.from <= today && clock.standing !== 'overdue';
	};
	return {
		evidence: [
			shows('situation.lastUpdated', within('situation')),
			shows('followUp.municipalPlanFollowedUp', within('municipalPlan'))
		]
	};
}

/** Either place will do; a document without its relation says too little. */
export function paragraph7({ situation, initiation }: AgreementContent): LawFinding {
	const documents = initiation.relatedDocuments ?? [];
	const planning = shows('situation.otherPlanning', !isBlank(situation.otherPlanning));
	const related = shows(
		'initiation.relatedDocuments',
		documents.some(({ title, relation }) => !isBlank(title) && relation !== undefined)
	);
	const evidence = [planning, related];
	if (planning.ok || related.ok) return { evidence, result: 'shown' };
	return { evidence, result: documents.length > 0 ? 'partly' : 'notShown' };
}
