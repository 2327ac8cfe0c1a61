/** The cells of the action plan that tell what a measure is, whose it is and when it is done. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { Measure } from '#lib/domain/sections/content.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { quantityText } from '#lib/text/swedish/measures.ts';
import { kronor } from '#lib/text/swedish/numbers.ts';
import { shortPeriod } from '#lib/text/swedish/periods.ts';
import { composedOf } from './composed.ts';
import { organisationName, phraseIn, rowOf } from './named.ts';
import { measureName } from './numbered.ts';
import { ordinal } from './ordinals.ts';
import { asCell } from './texts.ts';
import { levelTexts, planPhrases } from './words.ts';

/** `Enhetschefen, kommunen`; an organisation that is no party is marked as such. */
function owner({ owner: answer }: Measure, scope: Scope): string | undefined {
	const title = phraseIn(scope, answer?.function);
	const organisation = organisationName(answer?.organisation, scope);
	const isParty = rowOf('party', answer?.organisation, scope) !== undefined;
	const body =
		organisation && (isParty ? organisation : `${organisation} (${planPhrases.noParty})`);
	return [title, body].filter(Boolean).join(', ');
}

function when({ time, form, quantity }: Measure): string | undefined {
	const often =
		quantity?.interval === 'yearly' && quantity.number !== undefined
			? planPhrases.everyYear
			: intervalText(quantity?.interval, quantity?.intervalOther);
	const end = time?.end === undefined || time.end === 'open' ? undefined : dateText(time.end);
	if (form === 'one_off' && end !== undefined) return `${planPhrases.latest} ${end}`;
	const period = time && shortPeriod(time);
	if (!often || !period) return capitalFirst(often ?? period ?? '');
	return capitalFirst(
		period.startsWith(`${planPhrases.from} `) ? `${often} ${period}` : `${often}, ${period}`
	);
}

function cost({ cost: answer }: Measure, scope: Scope): string {
	const decided = answer?.decided && planPhrases.cost[answer.decided];
	return [
		answer?.amount === undefined ? '' : kronor(answer.amount),
		phraseIn(scope, answer?.funding),
		decided
	]
		.filter(Boolean)
		.join(', ');
}

export const measuresComposed = {
	'measure.number': ordinal('measure'),
	'measure.owner': composedOf('measure', ['owner'], owner),
	'measure.when': composedOf('measure', ['time', 'quantity.interval', 'form'], when),
	'measure.quantity': composedOf(
		'measure',
		['quantity'],
		({ quantity }) => quantity && quantityText(quantity)
	),
	'measure.followUp': composedOf(
		'measure',
		['followUpInterval', 'followUpOwner'],
		(measure, scope) => {
			const often = intervalText(measure.followUpInterval, measure.followUpIntervalOther);
			return capitalFirst(
				[often, phraseIn(scope, measure.followUpOwner)].filter(Boolean).join(', ')
			);
		}
	),
	'measure.level': composedOf('measure', ['level'], ({ level }) => level && levelTexts[level]),
	'measure.cost': composedOf('measure', ['cost'], cost),
	'measure.after': composedOf('measure', ['after'], ({ after }, scope) =>
		measureName(after, scope)
	),
	'measure.promisePeriod': composedOf('measure', ['isPromise'], (_, { facts }) => {
		const period = facts.content.actionPlan.promises?.period;
		return period && shortPeriod(period);
	}),
	'measure.evaluation': composedOf(
		'measure',
		['status', 'evaluation'],
		({ status, evaluation }, scope) => {
			if (status !== 'new') return undefined;
			const { evaluation: words } = planPhrases;
			if (evaluation?.choice === undefined) return words.missing;
			if (evaluation.choice === 'none')
				return evaluation.reason
					? `${words.none}: ${asCell(evaluation.reason, scope)}`
					: words.none;
			const by = phraseIn(scope, evaluation.responsible);
			const latest = evaluation.start && `${words.latest} ${dateText(evaluation.start)}`;
			return [
				words.of,
				words.kinds[evaluation.choice],
				words.arranged,
				by && `${words.by} ${by}`,
				latest
			]
				.filter(Boolean)
				.join(' ');
		}
	)
} as const satisfies Resolvers;
