/** What the memo says beyond the agreement. One line each where the answer is taken as it is. */
import { settledAgreement } from '#lib/domain/document/compose-agreement.ts';
import { isMunicipal } from '#lib/domain/document/legal-form.ts';
import { lists } from '#lib/domain/document/lists/all.ts';
import type { Resolver, Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { agreementTexts } from '../compose.ts';
import { documentWords } from '../grammar.ts';
import { given } from '../placeholders/answer.ts';
import { composed } from '../placeholders/composed.ts';
import { at } from '../placeholders/entry.ts';
import { functionsOf } from '../placeholders/forums.ts';
import { isProperIn, partyName, phraseIn } from '../placeholders/named.ts';
import { asInfinitive } from '../placeholders/texts.ts';
import { figure, numberWord } from '#lib/text/swedish/numbers.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { fit } from '#lib/text/swedish/fit.ts';

const municipalBoard = /^kommunstyrelsen$/i;
const approvesAlready = /^(att\s+)?(godkänna|ingå|anta)\s.*(överenskommelsen|avtalet)\b/iu;

const municipality = ({ initiation }: AgreementContent) => initiation.parties?.find(isMunicipal);
const others = ({ initiation }: AgreementContent) =>
	(initiation.parties ?? []).filter((party) => !isMunicipal(party));

/** Who decides: as asked for the memo, else the body that decides for the municipality. */
function decider(content: AgreementContent, scope: Scope): string | undefined {
	const party = municipality(content);
	const decision = content.review.decisions?.find((row) => row.party === party?.id);
	const body = content.review.memo?.receiver ?? decision?.body ?? party?.body;
	return body === undefined ? undefined : phraseIn(scope, body);
}
const deciderPaths = ['review.memo.receiver', 'review.decisions', 'initiation.parties'] as const;

const line =
	(name: string, question: string, print: (text: string, scope: Scope) => string): Resolver =>
	(scope) => {
		const row = scope.bound[name] as { readonly text: string } | undefined;
		return given(row && print(row.text, scope), [question]);
	};
const asAttClause = (text: string, { facts }: Scope) => fit(text, 'attClause', isProperIn(facts));

/** Where the agreement says what is not decided yet: `punkterna 4.2 och 5.1`. */
function openClauses({ facts }: Scope): readonly string[] {
	const { open } = settledAgreement(facts, agreementTexts).body;
	return [...new Set(open.map(({ number }) => number))];
}

export const memoPlaceholders = {
	memoUnit: at('function', 'review.memo.unit'),
	memoDate: composed(['review.memo.date'], ({ review }, { facts }) =>
		dateText(review.memo?.date ?? facts.today)
	),
	memoOfficer: at('function', 'review.caseAuthor'),
	memoReceiver: composed(deciderPaths, decider),
	deciderName: composed(deciderPaths, decider),
	boardName: composed(deciderPaths, (content, scope) => {
		const name = decider(content, scope);
		return name && municipalBoard.test(name) ? name : undefined;
	}),
	memoCaseNumber: composed(
		['review.memo.registryNumber', 'initiation.parties'],
		(content) => content.review.memo?.registryNumber ?? municipality(content)?.registryNumber
	),
	counterparties: composed(['initiation.parties'], (content) => others(content).map(partyName)),
	otherDeciders: composed(['initiation.parties', 'review.decisions'], (content) => {
		const decided = new Set(content.review.decisions?.map(({ party }) => party));
		return others(content)
			.filter(({ id }) => !decided.has(id))
			.map(partyName);
	}),
	/** Empty when one of the written proposals says it already. */
	approvalNotSaid: composed(['review.caseProposal'], ({ review }) =>
		review.caseProposal?.some((text) => approvesAlready.test(text.trim())) ? undefined : 'ja'
	),
	agreementAnnex: () => given('bilaga 1', []),
	ownPlanAnnex: composed(['followUp.annexes'], (_, scope) => {
		const plan = lists
			.attachment(scope)
			.find(
				({ bound }) =>
					bound['attachmentKind'] === 'ownPlan' ||
					(bound['annex'] as { kind?: string } | undefined)?.kind === 'municipal_plan'
			);
		return plan && `bilaga ${String(plan.bound['attachmentOrdinal'])}`;
	}),
	municipalSignatories: composed(['mandate.signatories'], (content, scope) => {
		const ids = new Set((content.initiation.parties ?? []).filter(isMunicipal).map(({ id }) => id));
		return functionsOf(
			content.mandate.signatories?.filter(({ party }) => ids.has(party ?? '')),
			scope
		).filter((name) => name !== '');
	}),
	editorialFunction: at('function', 'review.memo.editorialFunction'),
	implementer: at('function', 'review.memo.implementer'),
	implementReportDate: at('date', 'review.memo.implementDue'),
	steeringRepresentatives: at('function', 'review.memo.representatives'),
	terminationDate: at('date', 'review.memo.terminationDate'),
	firstReportMonth: at('nounPhrase', 'followUp.assemblyReporting.month'),
	'ownProposal.text': line('ownProposal', 'review.caseProposal', asAttClause),
	'memoReceiver.name': line('memoReceiver', 'review.memo', (text, scope) => phraseIn(scope, text)),
	'undertakingCommittee.name': line('undertakingCommittee', 'mandate.undertakings', (text, scope) =>
		phraseIn(scope, text)
	),
	'memoSignatory.name': ({ bound }) =>
		given((bound['memoSignatory'] as { name?: string } | undefined)?.name?.trim(), ['review.memo']),
	'memoSignatory.title': (scope) =>
		given(
			phraseIn(scope, (scope.bound['memoSignatory'] as { title?: string } | undefined)?.title),
			['review.memo']
		),
	'attachment.number': ({ bound }) => given(bound['attachmentOrdinal'] as string | undefined, []),

	caseSummary: at('sentence', 'review.caseSummary'),
	changesSummary: at('sentence', 'review.memo.changes'),
	mainCommitments: composed(['mandate.undertakings'], (content, scope) => {
		const ids = new Set((content.initiation.parties ?? []).filter(isMunicipal).map(({ id }) => id));
		return (content.mandate.undertakings ?? [])
			.filter(({ party }) => ids.has(party ?? ''))
			.map(({ text }) => (text === undefined ? '' : asInfinitive(text, scope)));
	}),
	situationSummary: at('sentence', 'situation.publicSummary'),
	deprioritisedNames: composed(['situation.problems'], ({ situation }, scope) =>
		(situation.problems ?? [])
			.filter(({ choice }) => choice !== undefined && choice !== 'chosen')
			.map(({ name }) => phraseIn(scope, name))
	),
	previousOutcome: at('sentence', 'initiation.previous.outcome'),

	preparedBy: at('function', 'review.casePreparation.units'),
	consulted: at('function', 'review.casePreparation.consulted'),
	counterpartContact: at('function', 'review.casePreparation.counterpart'),
	casePreparation: at('sentence', 'review.casePreparation.text'),
	preparingManagers: composed(['mandate.middleManagers'], ({ mandate }, scope) =>
		functionsOf(
			mandate.middleManagers?.filter(({ tookPart }) => tookPart === 'yes'),
			scope
		)
	),
	agreementOpenCount: (scope) => given(numberWord(openClauses(scope).length), []),
	agreementOpenOne: (scope) => given(openClauses(scope).length === 1 ? 'en' : undefined, []),
	agreementOpenRefs: (scope) => {
		const numbers = openClauses(scope);
		return given(numbers.length === 0 ? undefined : documentWords.clauses(numbers), []);
	},

	assessment: at('clause', 'review.memo.assessment'),
	strength: at('clause', 'review.memo.strength'),
	toDevelop: at('clause', 'review.memo.toDevelop'),

	amount: composed(['review.consequences.amounts'], ({ review }) => {
		const amounts = (review.consequences?.amounts ?? []).map(({ amount }) => amount ?? 0);
		const sum = amounts.reduce((total, amount) => total + amount, 0);
		return sum === 0 ? undefined : figure(sum);
	}),
	fundingYear: composed(['review.consequences.amounts'], ({ review }) => {
		const year = review.consequences?.amounts?.[0]?.year;
		return year === undefined ? undefined : String(year);
	}),
	amountsPerYear: composed(['review.consequences.amounts'], ({ review }) =>
		(review.consequences?.amounts ?? []).flatMap(({ year, amount }) =>
			year === undefined || amount === undefined ? [] : [`${figure(amount)} kronor ${year}`]
		)
	),
	fundingPurpose: at('nounPhrase', 'review.consequences.purpose'),
	fundingSource: at('nounPhrase', 'review.consequences.source'),
	workingTime: at('nounPhrase', 'review.consequences.workingTime'),
	grantNames: composed(['mandate.grants'], ({ mandate }) =>
		(mandate.grants ?? []).map(({ name }) => name?.trim() ?? '')
	),
	childEffect: at('clause', 'review.consequences.childrenEffect'),
	childVoices: at('nounPhrase', 'review.consequences.childrenVoices'),
	childReason: at('clause', 'review.consequences.childrenReason'),
	equalityDifference: at('clause', 'review.consequences.equalityDifference'),
	equalityAnswer: at('clause', 'review.consequences.equalityAnswer'),
	staffGroups: at('function', 'review.consequences.staffGroups'),
	staffEffect: at('clause', 'review.consequences.staffEffect'),
	residentEffect: at('clause', 'review.consequences.residents'),
	alternativeEffect: at('clause', 'review.consequences.alternative'),

	proposalSubject: at('nounPhrase', 'review.citizenProposal.subject'),
	proposalDate: at('date', 'review.citizenProposal.date'),
	proposalSummary: at('clause', 'review.citizenProposal.summary'),
	alreadyDone: at('clause', 'review.citizenProposal.already'),
	willDo: at('clause', 'review.citizenProposal.will'),
	proposalOwner: at('function', 'review.citizenProposal.owner'),
	proposalDue: at('date', 'review.citizenProposal.due'),
	willNotDo: at('clause', 'review.citizenProposal.willNot'),
	willNotDoReason: at('clause', 'review.citizenProposal.reason')
} as const satisfies Resolvers;
