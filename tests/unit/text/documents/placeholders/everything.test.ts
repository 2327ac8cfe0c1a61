import { expect, test } from 'vitest';
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import { enums } from '#lib/domain/sections/enums/all.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import { resolvers } from '#lib/text/documents/placeholders/all.ts';
import { factsWith } from './facts.ts';

type Values = Readonly<Record<string, unknown>>;

/** Something for every field, one row in every list; all rows share an id, so that lists must be told apart. */
function answer(field: Field, name: string): unknown {
	switch (field.type) {
		case 'date':
			return '2027-03-31';
		case 'year':
			return 2028;
		case 'number':
		case 'money':
			return 12;
		case 'yesNo':
			return true;
		case 'lines':
		case 'order':
			return [`Rad ett om ${name}`, `Rad två om ${name}`];
		case 'choice':
			return enums[field.options][0];
		case 'choices':
			return [enums[field.options][0]];
		case 'matrix':
			return { [enums[field.rows][0]]: enums[field.scale].at(-1) };
		case 'period':
			return { start: '2027-01-01', end: '2028-12-31' };
		case 'ages':
			return { from: 15, to: 20 };
		case 'valueYear':
			return { value: 38, unit: 'rån', year: 2026 };
		case 'capacity':
			return { unit: 'percent', amount: 40 };
		case 'quantity':
			return { number: 2, unit: 'pass', interval: 'weekly', places: 2 };
		case 'owner':
			return { function: 'Enhetschefen', organisation: 'x1', deputy: 'Samordnaren' };
		case 'reference':
			return 'x1';
		case 'references':
			return ['x1'];
		case 'group':
			return answers(field.fields);
		case 'rows':
			return [{ id: 'x1', ...answers(field.fields) }];
		default:
			return `Ord om ${name}`;
	}
}

function answers(fields: Fields): Values {
	return Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, answer(field, name)])
	);
}

const everything = Object.fromEntries(
	Object.entries(sections).map(([id, fields]) => [id, answers(fields)])
) as unknown as AgreementContent;

/** Made so that every placeholder has something to say: a party that is no authority, an annex not yet finished … */
const { initiation, mandate, structure, situation, focusAreas, actionPlan, followUp } = everything;
const [party] = initiation.parties ?? [];
const [area] = focusAreas.areas ?? [];
const content: AgreementContent = {
	...everything,
	initiation: {
		...initiation,
		legalBasisOther: 'skollagen',
		parties: [
			{ ...party, id: 'x1', kind: 'municipality' },
			{ ...party, id: 'x2', kind: 'housing', legalForm: 'private' },
			{ ...party, id: 'x3', kind: 'housing', legalForm: 'municipal_company' }
		],
		contacts: [
			{ id: 'x1', party: 'x1', function: 'Samordnaren', channel: 'post' },
			{ id: 'x2', party: 'x2', function: 'Trygghetschefen' }
		],
		milestones: [{ id: 'x1', step: 'plan_adopted', date: '2027-03-31' }]
	},
	mandate: {
		...mandate,
		roles: [{ ...mandate.roles?.[0], id: 'x1', role: 'coordinator' }],
		signatories: [{ ...mandate.signatories?.[0], id: 'x1', basis: 'assembly' }]
	},
	structure: {
		...structure,
		forums: [
			{ ...structure.forums?.[0], id: 'x1', kind: 'youth_group' },
			{ ...structure.forums?.[0], id: 'x2', kind: 'youth_crime_council', name: 'Rådet' }
		],
		terms: [
			{ id: 'x1', term: 'trygghet', meaning: 'Att vara trygg' },
			{ id: 'x2', term: 'oro' }
		]
	},
	situation: {
		...situation,
		problems: [
			{ ...situation.problems?.[0], id: 'x1', choice: 'chosen' },
			{ ...situation.problems?.[0], id: 'x2', choice: 'later' }
		]
	},
	focusAreas: {
		areas: [
			{ ...area, id: 'x1', parent: undefined, themes: ['school'] },
			{ ...area, id: 'x2', parent: 'x1', name: 'Delområdet' }
		]
	},
	actionPlan: {
		...actionPlan,
		promises: { ...actionPlan.promises, reportDate: '2029-01-31' }
	},
	followUp: {
		...followUp,
		annexes: [{ ...followUp.annexes?.[0], id: 'x1', kind: 'situation', date: '2029-01-01' }]
	}
};

const one = (rows: readonly unknown[] | undefined) => rows?.[0];
const bound = {
	...Object.fromEntries(
		['lesson', 'finding', 'limit', 'jointUndertaking', 'coordinatorDuty'].map((name) => [
			name,
			{ id: '1', text: 'En rad' }
		])
	),
	principle: { id: 'equal' },
	trigger: { id: 'law' },
	deviationTrigger: { id: 'role_vacant' },
	coordinationTask: { id: 'situation' },
	later: { responsible: 'Samordnaren', date: '2027-03-31' },
	party: one(content.initiation.parties),
	municipality: one(content.initiation.parties),
	actor: one(content.initiation.actors),
	need: one(content.initiation.supportGaps),
	origin: one(content.initiation.origin),
	related: one(content.initiation.relatedDocuments),
	milestone: one(content.initiation.milestones),
	inheritedArea: one(content.initiation.parentAreas),
	unusedArea: one(content.initiation.parentAreas),
	decision: one(content.review.decisions),
	committee: one(content.review.decisions),
	view: one(content.review.statements),
	role: one(content.mandate.roles),
	roleLimits: one(content.mandate.roles),
	signatory: one(content.mandate.signatories),
	undertaking: one(content.mandate.undertakings),
	resource: one(content.mandate.undertakings),
	operation: one(content.mandate.operations),
	grant: one(content.mandate.grants),
	anchoring: one(content.mandate.anchoring),
	middleManager: one(content.mandate.middleManagers),
	step: one(content.mandate.responsibilities),
	escalationStep: one(content.mandate.escalation?.steps),
	risk: one(content.mandate.risks),
	forum: one(content.structure.forums),
	disclosureParty: one(content.structure.sharingSituations),
	message: one(content.structure.communicationPlan),
	openEvent: one(content.structure.openEvents),
	ownTerm: one(content.structure.terms),
	pictureLevel: one(content.situation.updateRhythm),
	source: one(content.situation.sources),
	gap: one(content.situation.gaps),
	figure: one(content.situation.keyFigures),
	dataOwner: one(content.situation.dataOverview),
	deprioritised: one(content.situation.problems),
	focusArea: one(content.focusAreas.areas),
	parentArea: one(content.focusAreas.areas),
	neighbourGroup: one(content.focusAreas.areas?.[0]?.neighbouringAges),
	place: one(content.focusAreas.areas?.[0]?.places),
	cause: one(content.focusAreas.areas?.[0]?.causes),
	goal: one(content.focusAreas.areas?.[0]?.goals),
	measure: one(content.actionPlan.measures),
	followUp: one(content.followUp.checks),
	leadershipDate: one(content.followUp.leadershipDates),
	annex: one(content.followUp.annexes),
	...Object.fromEntries(
		['focusArea', 'cause', 'goal', 'measure', 'annex'].map((name) => [`${name}Ordinal`, '1'])
	)
};

const facts = factsWith(content);
const names = Object.keys(resolvers) as (keyof typeof resolvers)[];

/** Said only about the other unit of working time, signature, area, measure or term of office than this agreement has. */
const otherwise = new Set<string>([
	'role.capacityHours',
	'signatory.delegation',
	'openAreas',
	'legalReviewer'
]);

test.each(names)('given everything answered, then {%s} says something whole', (name) => {
	const resolved = resolvers[name]({ facts, bound, referenceTo: () => '' });
	expect(resolved.state === 'answered').toBe(!otherwise.has(name));
	if (resolved.state !== 'answered') return;
	expect(resolved.text).not.toMatch(/undefined|null|NaN|\[object|x\d| {2}|^ | $/);
	expect(
		resolved.questions.every((question) => /^[a-zA-Z]+(\.[a-zA-Z]+){1,2}$/.test(question))
	).toBe(true);
});

test.each(names)('given nothing answered, then {%s} says no half sentence', (name) => {
	const resolved = resolvers[name]({ facts: factsWith({}), bound: {}, referenceTo: () => '' });
	const alwaysKnown = ['version', 'draftDate', 'shortTermLimit', 'jointPlanRef'];
	expect(resolved.state).toBe(alwaysKnown.includes(name) ? 'answered' : 'empty');
});
