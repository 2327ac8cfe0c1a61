import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { hasText } from '../answers.ts';
import { boundRow } from '../bound.ts';
import type { Scope } from '../scope.ts';
import { choicesAs, rowsAs, type Item, type ListOf } from './item.ts';

type Decision = NonNullable<AgreementContent['review']['decisions']>[number];

const decisionsOn = ({ facts }: Scope, wanted: (decision: Decision) => boolean): readonly Item[] =>
	rowsAs(
		'decision',
		facts.content.review.decisions?.filter(
			(decision) =>
				hasText(decision.body) &&
				(decision.concerns ?? 'agreement') === 'agreement' &&
				wanted(decision)
		)
	);

export const followUpLists = {
	followUp: ({ facts }) => rowsAs('followUp', facts.content.followUp.checks),
	leadershipDate: ({ facts }) => rowsAs('leadershipDate', facts.content.followUp.leadershipDates),
	trigger: ({ facts }) =>
		choicesAs(
			'trigger',
			facts.content.followUp.revisionTriggers,
			facts.content.followUp.revisionTriggersOther
		),
	annex: ({ facts }) =>
		rowsAs(
			'annex',
			facts.content.followUp.annexes?.filter(({ title }) => hasText(title)),
			(index) => String(index + 1)
		),
	/** Annexes dated after the day the agreement takes effect. */
	unfinishedAnnex: ({ facts }) => {
		const start = facts.content.initiation.period?.start;
		const day = start === undefined || start === 'on_signing' ? facts.today : start;
		return rowsAs(
			'annex',
			facts.content.followUp.annexes?.filter(
				({ title, date }) => hasText(title) && date !== undefined && date > day
			)
		);
	},
	view: ({ facts }) =>
		rowsAs(
			'view',
			facts.content.review.statements?.filter(({ text }) => hasText(text))
		),
	/** Decisions on the agreement itself. */
	decision: (scope) => decisionsOn(scope, () => true),
	/** Those of the party in view. */
	decisionOfParty: (scope) => {
		const party = boundRow(scope.bound, 'party')?.id;
		return decisionsOn(scope, (decision) => decision.party === party);
	},
	decisionWithoutParty: (scope) => decisionsOn(scope, ({ party }) => party === undefined),
	/** Committees that have backed their own undertakings. */
	committee: ({ facts }) =>
		rowsAs(
			'committee',
			facts.content.review.decisions?.filter(
				({ body, concerns }) => hasText(body) && concerns === 'own_undertakings'
			)
		),
	measure: ({ facts }) =>
		rowsAs(
			'measure',
			facts.content.actionPlan.measures?.filter(({ title }) => hasText(title))
		),
	/** What is open in the text as it was composed just before; filled in by the engine. */
	openPoint: ({ bound }) =>
		((bound.openPoints ?? (() => [])) as () => readonly string[])().map((id) => ({ id, bound: {} }))
} as const satisfies Readonly<Record<string, ListOf>>;
