/** What answers to the council are made of: undertakings not kept, questions asked, investments. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { Measure, Undertaking } from '#lib/domain/sections/content.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { kronor, numberWord } from '#lib/text/swedish/numbers.ts';
import { composed, composedOf, counted } from './composed.ts';
import { nameOf, organisationName, phraseIn, rowOf } from './named.ts';
import { asCell, asInfinitive } from './texts.ts';
import { decidedTexts } from './words-reports.ts';

const undertaking = (id: string | undefined, scope: Scope) =>
	rowOf('undertaking', id, scope) as Undertaking | undefined;

/** A goal the measure answers, else a cause. */
function needOf({ goals = [], causes = [] }: Measure, scope: Scope): string | undefined {
	const goal = goals.map((id) => nameOf('goal', id, scope)).find(Boolean);
	const need = goal ?? causes.map((id) => nameOf('cause', id, scope)).find(Boolean);
	return need && capitalFirst(asCell(need, scope));
}

function resourceOf({ resource, cost }: Measure, scope: Scope): string {
	const written = resource === undefined ? '' : asCell(resource, scope);
	const money = cost?.amount === undefined ? '' : kronor(cost.amount);
	return [written, money, phraseIn(scope, cost?.funding)].filter(Boolean).join(', ');
}

export const answersComposed = {
	'deviation.party': composedOf('deviation', ['undertaking'], ({ undertaking: id }, scope) =>
		organisationName(undertaking(id, scope)?.party, scope)
	),
	'deviation.undertaking': composedOf(
		'deviation',
		['undertaking'],
		({ undertaking: id }, scope) => {
			const text = undertaking(id, scope)?.text;
			return text === undefined ? undefined : asInfinitive(text, scope);
		}
	),
	/** From two; one question is said in words of its own. */
	questionsCount: composed(['followUp.interpellation.questions'], ({ followUp }) => {
		const count = followUp.interpellation?.questions ?? 0;
		return count > 1 ? numberWord(count) : undefined;
	}),
	investmentsCount: counted(
		'actionPlan.measures',
		({ actionPlan }) =>
			actionPlan.measures?.filter(
				({ title, status, resource, cost }) =>
					title &&
					(status === 'new' || status === 'changed') &&
					(resource !== undefined || cost?.amount !== undefined)
			).length
	),
	'investment.need': composedOf('measure', ['goals', 'causes'], needOf),
	'investment.resource': composedOf('measure', ['resource', 'cost'], resourceOf),
	'investment.decision': composedOf('measure', ['cost'], ({ cost }) =>
		cost?.decided === undefined ? undefined : decidedTexts[cost.decided]
	),
	'investment.due': composedOf('measure', ['time'], ({ time }) =>
		time?.end === undefined || time.end === 'open' ? undefined : dateText(time.end)
	)
} as const satisfies Resolvers;
