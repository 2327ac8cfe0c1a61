import { describe, expect, test } from 'vitest';
import { processCheck } from '#lib/domain/checks/process/process-check.ts';
import type { ContentCheckId, Met, ProcessCheckId } from '#lib/domain/checks/process/result.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { processCheckTexts } from '#lib/text/checks/process.ts';
import {
	emptyContent,
	goodContent,
	stateOf,
	today,
	withAnswers,
	type Changes
} from '../../../support/content.ts';

const area = 'focusAreas.areas.centrum';
const measure = 'actionPlan.measures.runda';
const outcome = { id: 'o1', measure: 'runda', done: 46, decisionReason: 'Rånen minskade.' };

type Case = readonly [
	id: ProcessCheckId | ContentCheckId,
	given: string,
	changes: Changes,
	met: Met,
	link: string
];

const cases: readonly Case[] = [
	[
		'p1JointDecision',
		'one party has decided',
		[['initiation.cooperationDecisions.b2.party', 'kommun']],
		'partly',
		'initiation.cooperationDecisions'
	],
	[
		'p1Conditions',
		'a party without roles',
		[['mandate.roles.kommunpolis.party', 'kommun']],
		'partly',
		'mandate.roles'
	],
	[
		'p1Organisation',
		'a group without a chair',
		[['structure.forums.rad.chair', undefined]],
		'partly',
		'structure.forums'
	],
	[
		'p1Communication',
		'no plan',
		[['structure.communicationPlan', []]],
		'partly',
		'structure.communicationLeads'
	],
	[
		'p2OwnPicture',
		'one party has none',
		[['situation.ownPictures.e2.party', 'kommun']],
		'partly',
		'situation.ownPictures'
	],
	[
		'p2StaffDialogue',
		'one that is only planned',
		[['situation.dialogues.d1.date', '2027-01-10']],
		false,
		'situation.dialogues'
	],
	[
		'p2LeadershipRead',
		'one leadership has not read',
		[['situation.ownPictures.e2.leadershipRead', undefined]],
		'partly',
		'situation.ownPictures'
	],
	[
		'p3Merged',
		'no joint picture',
		[['situation.jointPicture', []]],
		false,
		'situation.jointPicture'
	],
	[
		'p3Prioritised',
		'a problem nobody has chosen about',
		[['situation.problems.klotter.choice', undefined]],
		'partly',
		'situation.problems'
	],
	[
		'p3CitizenDialogue',
		'only staff were asked',
		[['situation.dialogues.d2.kind', 'staff']],
		false,
		'situation.dialogues'
	],
	[
		'p3Causes',
		'an analysis not done',
		[[`${area}.analysisStatus`, 'planned']],
		false,
		`${area}.analysisStatus`
	],
	[
		'p3Signed',
		'both have signed',
		[
			[
				'review.signing',
				[
					{ id: 's1', signatory: 'u1', date: '2026-11-20' },
					{ id: 's2', signatory: 'u2', date: '2026-11-20' }
				]
			]
		],
		true,
		'review.signing'
	],
	[
		'p3Signed',
		'others than those two have signed',
		[
			['mandate.signatories.u1.function', 'kommundirektören'],
			[
				'review.signing',
				[
					{ id: 's1', signatory: 'u1', date: '2026-11-20' },
					{ id: 's2', signatory: 'u2', date: '2026-11-20' }
				]
			]
		],
		'partly',
		'review.signing'
	],
	['p4Goals', 'an area without goals', [[`${area}.goals`, []]], false, `${area}.goals`],
	[
		'p4StaffDialogue',
		'nothing about the staff',
		[['actionPlan.staffInfluence', '']],
		false,
		'actionPlan.staffInfluence'
	],
	[
		'p4Measures',
		'a measure without a cause',
		[[`${measure}.causes`, []]],
		false,
		`${measure}.causes`
	],
	[
		'p4Adopted',
		'a day that is to come',
		[['actionPlan.adoption.date', '2026-12-01']],
		'partly',
		'actionPlan.adoption'
	],
	[
		'p4Promises',
		'promises nobody hears of',
		[['actionPlan.promises.channels', []]],
		'partly',
		'actionPlan.promises'
	],
	[
		'p4FollowUp',
		'a follow-up without a date',
		[['followUp.checks.gjort.firstDate', undefined]],
		'partly',
		'followUp.checks'
	],
	[
		'p4Done',
		'the measure is over and accounted for',
		[
			[`${measure}.time`, { start: '2026-01-01', end: '2026-10-01' }],
			['followUp.outcomes', [outcome]]
		],
		true,
		'followUp.outcomes'
	],
	[
		'p5Effect',
		'the effect goal has a value',
		[['followUp.goalResults', [{ id: 'r1', goal: ['farre'], value: { value: 31, year: 2027 } }]]],
		true,
		'followUp.goalResults'
	],
	[
		'p5Commitments',
		'an outcome without a reason',
		[['followUp.outcomes', [outcome, { id: 'o2', done: 3 }]]],
		'partly',
		'followUp.outcomes'
	],
	[
		'p5Process',
		'a review begun',
		[['followUp.processReview', { picture: 'yes' }]],
		'partly',
		'followUp.processReview'
	],
	[
		'p5Steering',
		'a report given',
		[['followUp.steeringReport', today]],
		true,
		'followUp.steeringReport'
	],
	[
		'p5Citizens',
		'a day for the answer has been',
		[['actionPlan.promises.reportDate', '2026-11-01']],
		'partly',
		'followUp.citizenFeedback'
	],
	['cProblems', 'no problem', [[`${area}.problemWhat`, undefined]], false, `${area}.problemWhat`],
	['cCauses', 'no cause', [[`${area}.causes`, undefined]], false, `${area}.causes`],
	[
		'cGoals',
		'a goal without a baseline',
		[[`${area}.goals.farre.baseline`, undefined]],
		false,
		`${area}.goals`
	],
	[
		'cDocumentation',
		'no tool',
		[['followUp.documentation', undefined]],
		false,
		'followUp.documentation'
	],
	['cFollowUp', 'no follow-up', [['followUp.checks', undefined]], false, 'followUp.checks'],
	[
		'cPeriod',
		'no end',
		[['initiation.period', { start: '2027-01-01' }]],
		'partly',
		'initiation.period'
	]
];

test.each(cases)('%s, given %s', (id, _given, changes, met, link) => {
	const { steps, content } = processCheck(stateOf(withAnswers(goodContent, changes)), today);
	expect([...steps, ...content].find((one) => one.id === id)).toEqual({ id, met, link });
	expect(locate(link), link).toBeDefined();
});

describe('the criteria', () => {
	test('are four, three, five, seven and five', () => {
		const counts = [1, 2, 3, 4, 5].map(
			(step) => Object.values(processCheckTexts).filter((text) => text.step === step).length
		);
		expect(counts).toEqual([4, 3, 5, 7, 5]);
	});

	test('given an empty agreement, then none is met', () => {
		const { steps, content } = processCheck(stateOf(emptyContent), today);
		expect([...steps, ...content].filter(({ met }) => met !== false)).toEqual([]);
	});
});
