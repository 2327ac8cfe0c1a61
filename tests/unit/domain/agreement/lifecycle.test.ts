import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import type { AgreementCommand, CommandType } from '#lib/domain/agreement/commands.ts';
import { decide } from '#lib/domain/agreement/decide.ts';
import { lifecycle, type LifecycleEvent, type Standing } from '#lib/domain/agreement/lifecycle.ts';
import { stand } from '#lib/domain/agreement/standing.ts';
import type { LifecycleStatus } from '#lib/domain/agreement/state.ts';
import { apply, eventsOf, given, ready } from '../../../support/agreement.ts';

const parties = ['kommunen', 'polisen'];
const events: readonly LifecycleEvent[] = [
	{ type: 'answersChanged' },
	{ type: 'resultsRecorded' },
	{ type: 'approvalRequested' },
	...parties.map((party): LifecycleEvent => ({ type: 'partyApproved', party })),
	{ type: 'approvalsWithdrawn' },
	{ type: 'returnedToDraft' },
	{ type: 'agreementDecided' },
	{ type: 'agreementSigned' },
	{ type: 'agreementTookEffect' },
	{ type: 'revisionStarted' },
	{ type: 'revisionAbandoned' },
	{ type: 'agreementSuperseded' },
	{ type: 'agreementExpired' },
	{ type: 'agreementTerminated' }
];
const paths = getShortestPaths(lifecycle, {
	input: { parties, approvedBy: [] },
	events: [...events]
});

describe('the lifecycle', () => {
	test('reaches every state it has', () => {
		const reached = new Set(paths.map(({ state }) => String(state.value)));
		expect([...reached].sort()).toEqual(Object.keys(lifecycle.states).sort());
	});

	test.each(
		paths.map((path) => [String(path.state.value), path.steps.map(({ event }) => event)] as const)
	)('%s: our fold stands where the statechart does after the same events', (status, steps) => {
		const happened = steps.filter(
			({ type }) => !String(type).startsWith('xstate.')
		) as readonly LifecycleEvent[];
		const start: Standing = { status: 'drafting', parties, approvedBy: [] };
		const end = happened.reduce<Standing>((standing, event) => stand(standing, event), start);
		expect(end.status).toBe(status);
	});
});

const approved: readonly AgreementCommand[] = [
	...ready,
	{ type: 'requestApproval' },
	{ type: 'approve', party: 'kommunen' },
	{ type: 'approve', party: 'polisen' }
];
const steps: readonly (readonly [LifecycleStatus, readonly AgreementCommand[]])[] = [
	['drafting', ready],
	['awaitingApproval', approved],
	['decided', [...approved, { type: 'decideAgreement' }]],
	['signed', [...approved, { type: 'decideAgreement' }, { type: 'sign' }]],
	['inForce', [...approved, { type: 'decideAgreement' }, { type: 'sign' }, { type: 'takeEffect' }]],
	[
		'underRevision',
		[
			...approved,
			{ type: 'decideAgreement' },
			{ type: 'sign' },
			{ type: 'takeEffect' },
			{ type: 'startRevision' }
		]
	],
	[
		'expired',
		[
			...approved,
			{ type: 'decideAgreement' },
			{ type: 'sign' },
			{ type: 'takeEffect' },
			{ type: 'expire' }
		]
	]
];
const tried: Readonly<Record<string, AgreementCommand>> = {
	edit: { type: 'setAnswer', path: 'initiation.title', value: 'Ny titel' },
	result: { type: 'setAnswer', path: 'followUp.steeringReport', value: '2027-05-01' },
	...Object.fromEntries(
		(
			[
				'requestApproval',
				'returnToDraft',
				'decideAgreement',
				'sign',
				'takeEffect',
				'startRevision',
				'abandonRevision',
				'supersede',
				'expire',
				'terminate'
			] as const satisfies readonly CommandType[]
		).map((type) => [type, { type }])
	)
};
/** What each state lets happen. Everything else is refused with the state as the reason. */
const allowed: Readonly<Partial<Record<LifecycleStatus, readonly string[]>>> = {
	drafting: ['edit', 'result', 'requestApproval'],
	awaitingApproval: ['edit', 'result', 'returnToDraft', 'decideAgreement'],
	decided: ['result', 'returnToDraft', 'sign'],
	signed: ['result', 'takeEffect'],
	inForce: ['result', 'startRevision', 'supersede', 'expire', 'terminate'],
	underRevision: ['result', 'abandonRevision', 'supersede', 'expire', 'terminate'],
	expired: []
};

describe.each(steps)('when %s', (status, commands) => {
	test.each(Object.entries(tried))('%s', (name, command) => {
		const decision = decide(given(...commands), command);
		if (allowed[status]?.includes(name)) expect(decision.outcome).toBe('accepted');
		else expect(decision).toMatchObject({ outcome: 'refused', refusal: { status } });
	});
});

describe('approval', () => {
	test('is held back by empty purposes and areas only (SFS 2023:196 9 §)', () => {
		expect(decide(given(), { type: 'requestApproval' })).toEqual({
			outcome: 'refused',
			refusal: { code: 'lawRequires', missing: ['purposes', 'areas'] }
		});
	});

	test('is withdrawn by an edit of the text', () => {
		const state = given(...approved);
		expect(state.approvedBy).toEqual(['kommunen', 'polisen']);
		const edited = apply(
			state,
			eventsOf(decide(state, { type: 'setAnswer', path: 'initiation.title', value: 'Annan' }))
		);
		expect(edited.approvedBy).toEqual([]);
		expect(decide(edited, { type: 'decideAgreement' })).toMatchObject({ outcome: 'refused' });
	});

	test('is given once, by a party', () => {
		const state = given(
			...ready,
			{ type: 'requestApproval' },
			{ type: 'approve', party: 'kommunen' }
		);
		expect(decide(state, { type: 'approve', party: 'kommunen' }).outcome).toBe('refused');
		expect(decide(state, { type: 'approve', party: 'other' }).outcome).toBe('refused');
	});
});
