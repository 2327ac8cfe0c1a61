/** SFS 2023:196 8–10 §§: co-ordination, the written agreement, the strategic council. 9 and 10 §§ are duties to work for. */
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { actorsIn, forumById, isMunicipal, partiesIn } from '#lib/domain/sections/readers.ts';
import { sideOfFunction, sideOfOrganisation } from '../belongs.ts';
import { isBlank } from '../blank.ts';
import { shows } from './evidence.ts';
import type { LawFinding } from './result.ts';

export function paragraph8(content: AgreementContent): LawFinding {
	const { initiation, structure } = content;
	const hasCouncil = forumById(content, structure.councilForum) !== undefined;
	return {
		evidence: [
			shows('initiation.geographicScope', initiation.geographicScope !== undefined),
			shows('initiation.parties', partiesIn(content).length + actorsIn(content).length > 1),
			shows('structure.councilForum', hasCouncil || !isBlank(structure.councilPlan))
		]
	};
}

/** A party besides the municipality and its own parts; another municipality is one. */
function hasCounterpart(content: AgreementContent): boolean {
	const parties = partiesIn(content);
	const municipalities = parties.filter(({ kind }) => kind === 'municipality');
	return (
		municipalities.length > 1 ||
		parties.some((party) => party.kind !== undefined && !isMunicipal(party))
	);
}

/** Purposes and areas are what the paragraph asks of the agreement itself. */
export function paragraph9(content: AgreementContent): LawFinding {
	const lacking = blocksFinal(content);
	const evidence = [
		shows('initiation.purposes', !lacking.includes('purposes')),
		shows('focusAreas.areas', !lacking.includes('areas')),
		shows('initiation.parties', hasCounterpart(content))
	];
	return lacking.length === 2 ? { evidence, result: 'notShown' } : { evidence };
}

/** Led by the municipality, with leading persons from the others. Without a council, how one works for it. */
export function paragraph10(content: AgreementContent): LawFinding {
	const { councilForum, councilPlan } = content.structure;
	const forum = forumById(content, councilForum);
	if (!forum)
		return {
			evidence: [
				shows('structure.councilForum', false),
				shows('structure.councilPlan', !isBlank(councilPlan))
			]
		};
	const path = `structure.forums.${forum.id}`;
	const others = (forum.members ?? []).filter(
		({ organisation }) => sideOfOrganisation(content, organisation) === 'other'
	);
	return {
		evidence: [
			shows('structure.councilForum', true),
			shows(
				'structure.forums.chair',
				sideOfFunction(content, forum, forum.chair) === 'municipality',
				`${path}.chair`
			),
			shows(
				'structure.forums.members',
				others.length > 0 && others.every(({ leading }) => leading === true),
				`${path}.members`
			)
		]
	};
}
