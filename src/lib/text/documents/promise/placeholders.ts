/** What is said to residents: in plain words, with organisations instead of functions. */
import { boundRow } from '#lib/domain/document/bound.ts';
import { outcomeOf, promisesIn, wasKept } from '#lib/domain/document/promises.ts';
import type { Resolver, Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { Measure } from '#lib/domain/sections/content.ts';
import { capitalFirst, withFullStop } from '#lib/text/swedish/letters.ts';
import { figure, numberWord } from '#lib/text/swedish/numbers.ts';
import { periodText, shortPeriod } from '#lib/text/swedish/periods.ts';
import { placeOfMunicipality } from '#lib/text/swedish/place-names.ts';
import { joinList } from '#lib/text/swedish/joining.ts';
import { quantityText } from '#lib/text/swedish/measures.ts';
import { given } from '../placeholders/answer.ts';
import { composed, composedOf, counted } from '../placeholders/composed.ts';
import { sentences } from '../placeholders/composed-situation.ts';
import { at, of } from '../placeholders/entry.ts';
import { nameOf, organisationName, phraseIn } from '../placeholders/named.ts';

const municipalityOf = ({ facts }: Scope) =>
	facts.content.initiation.parties?.find(({ kind }) => kind === 'municipality');

/** `Polisen ansvarar, tillsammans med kommunen.` */
function responsibility({ owner, partners }: Measure, scope: Scope): string | undefined {
	const who = organisationName(owner?.organisation, scope) ?? phraseIn(scope, owner?.function);
	if (who === '') return undefined;
	const others = (partners ?? []).flatMap((id) => organisationName(id, scope) ?? []);
	const together = others.length > 0 ? `, tillsammans med ${joinList(others)}` : '';
	return `${capitalFirst(who)} ansvarar${together}.`;
}

const place = ({ place: answer }: Measure, scope: Scope) =>
	answer === undefined ? undefined : (nameOf('place', answer, scope) ?? answer.trim());

/** How much, where and who, each as a sentence. */
function details(measure: Measure, scope: Scope): string {
	const amount = measure.quantity && quantityText(measure.quantity);
	const where = place(measure, scope);
	return [
		amount ? withFullStop(capitalFirst(amount)) : '',
		where ? withFullStop(`Plats: ${where}`) : '',
		responsibility(measure, scope) ?? ''
	]
		.filter(Boolean)
		.join(' ');
}

/** What was seen, as written for the page; else the problems that the promised measures answer. */
const seen: Resolver = composed(
	['actionPlan.promisePage.problem', 'focusAreas.areas'],
	(content, scope) => {
		const { promisePage } = content.actionPlan;
		if (promisePage?.problem) return withFullStop(promisePage.problem.trim());
		const areas = new Set(promisesIn(content).map(({ focusArea }) => focusArea));
		const problems = (content.focusAreas.areas ?? [])
			.filter(({ id }) => areas.has(id))
			.map(({ problemWhat }) => problemWhat);
		return sentences(problems, scope);
	}
);

const contactOf = ({ bound }: Scope) =>
	bound['contact'] as
		{ readonly party?: string; readonly function?: string; readonly channel?: string } | undefined;

export const promisePlaceholders = {
	promisePlace: composed(
		['actionPlan.promisePage.place', 'initiation.parties'],
		(content, scope) => {
			const organisation = municipalityOf(scope)?.organisation;
			return (
				content.actionPlan.promisePage?.place?.trim() ??
				(organisation && placeOfMunicipality(organisation))
			);
		}
	),
	promisePeriod: composed(
		['actionPlan.promises.period'],
		({ actionPlan: { promises } }) => promises?.period && periodText(promises.period)
	),
	promiseYears: composed(
		['actionPlan.promises.period'],
		({ actionPlan: { promises } }) => promises?.period && shortPeriod(promises.period)
	),
	promiseProblem: seen,
	promiseBasis: at('nounPhrase', 'actionPlan.promisePage.basis'),
	promiseAim: at('clause', 'actionPlan.promisePage.aim'),
	promiseReportDate: at('date', 'actionPlan.promises.reportDate'),
	promiseReportPlace: at('name', 'actionPlan.promisePage.reportPlace'),
	'promise.text': of('measure', 'infinitive', 'promiseWording'),
	'promise.details': composedOf('measure', ['quantity', 'place', 'owner'], details),
	'promise.quantity': composedOf('measure', ['quantity'], ({ quantity }) =>
		quantity === undefined ? undefined : capitalFirst(quantityText(quantity) ?? '')
	),
	'promise.place': composedOf('measure', ['place'], (measure, scope) => place(measure, scope)),
	'promise.owner': composedOf('measure', ['owner'], ({ owner }, scope) =>
		capitalFirst(organisationName(owner?.organisation, scope) ?? phraseIn(scope, owner?.function))
	),
	unwordedCount: ({ facts }) =>
		given(
			numberWord(
				promisesIn(facts.content).filter(({ promiseWording }) => !promiseWording?.trim()).length
			),
			['actionPlan.measures.promiseWording']
		),
	promisesCount: counted('actionPlan.measures', (content) => promisesIn(content).length),
	keptCount: counted(
		'followUp.outcomes',
		(content) =>
			promisesIn(content).filter((promise) => wasKept(outcomeOf(promise, content))).length
	),
	'promise.done': outcomeFigure('done'),
	'promise.count': outcomeFigure('planned'),
	'promise.outcomeText': outcomeText('result'),
	'promise.reason': outcomeText('deviation'),
	promiseEffect: at('clause', 'actionPlan.promisePage.effect'),
	promiseNext: at('clause', 'actionPlan.promisePage.next'),
	'contact.party': (scope) =>
		given(capitalFirst(organisationName(contactOf(scope)?.party, scope) ?? ''), [
			'initiation.contacts'
		]),
	'contact.way': (scope) => {
		const contact = contactOf(scope);
		const parts = [phraseIn(scope, contact?.function), contact?.channel?.trim() ?? ''];
		return given(parts.filter(Boolean).join(', '), ['initiation.contacts']);
	}
} as const satisfies Resolvers;

function outcomeFigure(field: 'done' | 'planned'): Resolver {
	return (scope) => {
		const value = outcome(scope)?.[field];
		return given(value === undefined ? undefined : figure(value), ['followUp.outcomes']);
	};
}

function outcomeText(field: 'result' | 'deviation'): Resolver {
	return (scope) => {
		const written = outcome(scope)?.[field]?.trim();
		return given(written ? withFullStop(written) : undefined, ['followUp.outcomes']);
	};
}

function outcome(scope: Scope) {
	const measure = boundRow(scope.bound, 'measure');
	return measure && outcomeOf(measure, scope.facts.content);
}
