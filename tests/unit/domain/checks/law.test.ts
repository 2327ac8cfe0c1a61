import { describe, expect, test } from 'vitest';
import { lawCheck } from '#lib/domain/checks/law/law-check.ts';
import { lawCheckIds, type LawCheckId, type LawResultKind } from '#lib/domain/checks/law/result.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import {
	emptyContent,
	goodContent,
	stateOf,
	today,
	withAnswers,
	type Changes
} from '../../../support/content.ts';

const check = (id: LawCheckId, changes: Changes, content = goodContent) =>
	lawCheck(stateOf(withAnswers(content, changes)), today).find((one) => one.id === id);

const lacking = (id: LawCheckId, changes: Changes) =>
	check(id, changes)
		?.evidence.filter(({ ok }) => !ok)
		.map(({ question }) => question);

type Case = readonly [
	given: string,
	changes: Changes,
	result: LawResultKind,
	lacks: readonly string[]
];

const cases: Readonly<Record<LawCheckId, readonly Case[]>> = {
	law4: [
		['no analysis', [['situation.analysis', undefined]], 'partly', ['situation.analysis']],
		[
			'nothing of the picture',
			['crimeMapping', 'consequences', 'otherInformation', 'analysis'].map((name) => [
				`situation.${name}`,
				undefined
			]),
			'notShown',
			[
				'situation.crimeMapping',
				'situation.consequences',
				'situation.otherInformation',
				'situation.analysis'
			]
		]
	],
	law5: [
		[
			'no place where the plan is',
			[['actionPlan.municipalPlan.reference', undefined]],
			'partly',
			['actionPlan.municipalPlan.reference']
		],
		['no plan of its own', [['actionPlan.municipalPlan.relation', 'none']], 'notShown', []]
	],
	law6: [
		[
			'a picture older than 24 months',
			[['situation.lastUpdated', '2024-11-21']],
			'partly',
			['situation.lastUpdated']
		],
		[
			'a plan that is younger than two years and not followed up',
			[['followUp.municipalPlanFollowedUp', undefined]],
			'shown',
			[]
		],
		[
			'dates that are to come',
			[
				['situation.lastUpdated', '2027-01-01'],
				['followUp.municipalPlanFollowedUp', '2027-01-01']
			],
			'notShown',
			['situation.lastUpdated', 'followUp.municipalPlanFollowedUp']
		]
	],
	law7: [
		[
			'documents without what they are to this one',
			[['initiation.relatedDocuments.d1.relation', undefined]],
			'partly',
			['situation.otherPlanning', 'initiation.relatedDocuments']
		],
		[
			'other planning alone',
			[
				['initiation.relatedDocuments', undefined],
				['situation.otherPlanning', ['översiktsplanen']]
			],
			'shown',
			['initiation.relatedDocuments']
		]
	],
	law8: [
		[
			'neither a council nor a way to one',
			[['structure.councilForum', 'none']],
			'partly',
			['structure.councilForum']
		],
		[
			'a way to a council',
			[
				['structure.councilForum', 'none'],
				['structure.councilPlan', 'Ordföranden bjuder in i mars.']
			],
			'shown',
			[]
		]
	],
	law9: [
		['no purpose', [['initiation.purposes', []]], 'partly', ['initiation.purposes']],
		[
			'only parts of one municipality',
			[['initiation.parties.polis.kind', 'department']],
			'partly',
			['initiation.parties']
		],
		['two municipalities', [['initiation.parties.polis.kind', 'municipality']], 'shown', []],
		[
			'neither purposes nor areas',
			[
				['initiation.purposes', undefined],
				['focusAreas.areas', [{ id: 'tomt' }]]
			],
			'notShown',
			['initiation.purposes', 'focusAreas.areas']
		]
	],
	law10: [
		[
			'a chair from the police',
			[['structure.forums.rad.chair', 'kommunpolisen']],
			'partly',
			['structure.forums.chair']
		],
		[
			'a member who does not lead',
			[['structure.forums.rad.members.p2.leading', false]],
			'partly',
			['structure.forums.members']
		],
		[
			'no council but a way to one',
			[
				['structure.councilForum', 'none'],
				['structure.councilPlan', 'Ordföranden bjuder in i mars.']
			],
			'partly',
			['structure.councilForum']
		],
		[
			'no council',
			[['structure.councilForum', undefined]],
			'notShown',
			['structure.councilForum', 'structure.councilPlan']
		]
	],
	law11: [
		[
			'a function nobody has',
			[['mandate.roles.samordnare.function', undefined]],
			'partly',
			['structure.coordinationHolder']
		]
	],
	law12: [
		[
			'two of the tasks',
			[['structure.coordinationTasks', ['support', 'contact']]],
			'partly',
			['structure.coordinationTasks']
		],
		[
			'only tasks of another kind',
			[['structure.coordinationTasks', ['situation']]],
			'notShown',
			['structure.coordinationTasks', 'structure.coordinationTasks', 'structure.coordinationTasks']
		]
	],
	law13: [
		[
			'nobody who reports',
			[['followUp.assemblyReporting.responsible', undefined]],
			'partly',
			['followUp.assemblyReporting']
		]
	]
};

describe.each(lawCheckIds)('%s', (id) => {
	test.each(cases[id])('given %s, then the result is as the paragraph has it', (...one) => {
		const [, changes, result, lacks] = one;
		expect(check(id, changes)?.result).toBe(result);
		if (lacks.length > 0) expect(lacking(id, changes)).toEqual(lacks);
	});

	test('given the good agreement, then the evidence points at questions there are', () => {
		for (const { question, path } of check(id, [])?.evidence ?? []) {
			expect(locate(question), question).toBeDefined();
			expect(locate(path), path).toBeDefined();
		}
	});
});

test('given an empty agreement, then nothing of it is shown', () => {
	const results = lawCheck(stateOf(emptyContent), today).map(({ result }) => result);
	expect(new Set(results)).toEqual(new Set(['notShown']));
});

test('given no municipality among the parties, then the law does not bind them', () => {
	const content = withAnswers(goodContent, [['initiation.parties.kommun.kind', 'region']]);
	for (const { result, evidence } of lawCheck(stateOf(content), today)) {
		expect(result).toBe('notApplicable');
		expect(evidence).toEqual([]);
	}
});

test('given a party that has not said what it is, then the law is checked all the same', () => {
	const content = withAnswers(emptyContent, [['initiation.parties', [{ id: 'p1' }]]]);
	expect(lawCheck(stateOf(content), today)[0]?.result).toBe('notShown');
});

test('given an answer to be decided later, then it shows nothing', () => {
	const state = stateOf(goodContent, { postponed: { 'mandate.leadingBoard': {} } });
	expect(lawCheck(state, today).find(({ id }) => id === 'law13')?.result).toBe('partly');
});
