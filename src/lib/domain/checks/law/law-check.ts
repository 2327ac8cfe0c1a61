import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { concernsMunicipality } from '#lib/domain/sections/readers.ts';
import { inForce } from '../in-force.ts';
import { paragraph10, paragraph8, paragraph9 } from './cooperation.ts';
import { resultOf } from './evidence.ts';
import { paragraph11, paragraph12, paragraph13 } from './organisation.ts';
import { paragraph4, paragraph5, paragraph6, paragraph7 } from './picture-and-plan.ts';
import { lawCheckIds, type LawCheckId, type LawFinding, type LawResult } from './result.ts';

type Paragraph = (content: AgreementContent, today: string) => LawFinding;

const paragraphs: Readonly<Record<LawCheckId, Paragraph>> = {
	law4: paragraph4,
	law5: paragraph5,
	law6: paragraph6,
	law7: paragraph7,
	law8: paragraph8,
	law9: paragraph9,
	law10: paragraph10,
	law11: paragraph11,
	law12: paragraph12,
	law13: paragraph13
};

/**
 * What the agreement shows for each paragraph, in order. The law binds municipalities: without one among the parties
 * nothing is applicable. `today` is an ISO date.
 */
export function lawCheck(state: AgreementState, today: string): readonly LawResult[] {
	const content = inForce(state);
	if (!concernsMunicipality(content))
		return lawCheckIds.map((id) => ({ id, result: 'notApplicable', evidence: [] }));
	return lawCheckIds.map((id) => {
		const { evidence, result = resultOf(evidence) } = paragraphs[id](content, today);
		return { id, result, evidence };
	});
}
