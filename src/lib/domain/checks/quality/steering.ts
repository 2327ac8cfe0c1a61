/** The steering group, the council of SFS 2023:196 10 §, and what holds when something fails (B3, B5, B8). */
import type { AgreementContent, Forum } from '#lib/domain/sections/content.ts';
import { forumById, partyName } from '#lib/domain/sections/readers.ts';
import { sideOfFunction, sideOfOrganisation } from '../belongs.ts';
import { isBlank } from '../blank.ts';
import { placed, type Reading } from './reading.ts';
import { named, notice, once, warning, type Rules } from './rule.ts';
import type { Finding } from './warning.ts';

const steering = (content: AgreementContent): Forum | undefined =>
	forumById(content, content.structure.steeringForum);
const council = (content: AgreementContent): Forum | undefined =>
	forumById(content, content.structure.councilForum);

function partiesOutside({ content, parties }: Reading): readonly Finding[] {
	const forum = steering(content);
	if (!forum) return [];
	const inside = new Set((forum.members ?? []).map(({ organisation }) => organisation));
	return [...parties.values()]
		.map((party, index) => ({ party, position: index + 1 }))
		.filter(({ party }) => !inside.has(party.id))
		.map(({ party, position }) => ({
			path: `structure.forums.${forum.id}.members`,
			about: party.id,
			slots: { party: named(partyName(party), 'party', position) }
		}));
}

function decidesNothing({ content }: Reading): readonly Finding[] {
	const forum = steering(content);
	if (!forum || (forum.decides === true && !isBlank(forum.decisionRight))) return [];
	return [{ path: `structure.forums.${forum.id}.decisionRight` }];
}

function ledByAnother({ content }: Reading): readonly Finding[] {
	const forum = council(content);
	if (!forum || sideOfFunction(content, forum, forum.chair) !== 'other') return [];
	return [{ path: `structure.forums.${forum.id}.chair` }];
}

function withoutLeaders({ content }: Reading): readonly Finding[] {
	const forum = council(content);
	if (!forum) return [];
	return placed(forum.members, `structure.forums.${forum.id}.members`)
		.filter(
			({ row }) => row.leading !== true && sideOfOrganisation(content, row.organisation) === 'other'
		)
		.map(({ row, path }) => ({
			path: `${path}.leading`,
			slots: { function: named(row.function, 'function') }
		}));
}

export const steeringRules = {
	noSteeringGroup: warning(
		once('structure.steeringForum', ({ content }) => steering(content) === undefined)
	),
	steeringWithoutParty: warning(partiesOutside),
	steeringWithoutDecisionRight: warning(decidesNothing),
	councilNotLedByMunicipality: warning(ledByAnother),
	councilWithoutLeaders: warning(withoutLeaders),
	steeringAndCouncilSame: notice(
		once('structure.councilForum', ({ content }) => {
			const forum = steering(content);
			return forum !== undefined && forum === council(content);
		})
	),
	noEscalation: warning(
		once('mandate.escalation', ({ content }) => {
			const { first, days, decides } = content.mandate.escalation ?? {};
			return isBlank(first) || days === undefined || decides === undefined;
		})
	),
	termsMissing: notice(
		once('structure.terms', ({ content }) =>
			(content.structure.terms ?? []).every(
				({ term, meaning }) => isBlank(term) || isBlank(meaning)
			)
		)
	)
} satisfies Rules;
