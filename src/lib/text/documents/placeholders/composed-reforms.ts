/** National reforms as they are printed: what each is and gives, no further than it is verified. */
import { lists, type ListId } from '#lib/domain/document/lists/all.ts';
import { boundRow } from '#lib/domain/document/bound.ts';
import { listedReforms, type ListedReform } from '#lib/domain/document/reform-standing.ts';
import type { Resolver, Resolvers, Scope } from '#lib/domain/document/scope.ts';
import { reforms } from '#lib/text/reforms/all.ts';
import { printedReforms } from '#lib/text/reforms/printed.ts';
import type { Reform } from '#lib/text/reforms/shape.ts';
import { dateText, monthName } from '#lib/text/swedish/dates.ts';
import { lowerFirst } from '#lib/text/swedish/letters.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';
import { given } from './answer.ts';
import { composedOf } from './composed.ts';
import { asCell } from './texts.ts';
import { reformDateTexts, reformKindTexts, reportPhrases } from './words-reports.ts';

const asked = ['actionPlan.reforms'];
const byId = new Map(reforms.map((reform) => [reform.id, reform]));

const isListed = (id: string | undefined): id is ListedReform =>
	listedReforms.some((listed) => listed === id);

/** The row of the dated list; undefined for what is not in it. */
const reformIn = ({ reform: id }: { readonly reform?: string }): Reform | undefined =>
	id === undefined ? undefined : byId.get(id);

const textOf = ({ reform: id }: { readonly reform?: string }) =>
	isListed(id) ? printedReforms[id] : undefined;

/** `1 februari 2024`, or `i februari 2024` where only the month is known. */
function dayOrMonth(date: string): string {
	const [year = '', month] = date.split('-');
	return date.length === 'YYYY-MM'.length
		? `${reportPhrases.inMonth} ${monthName(Number(month))} ${year}`
		: dateText(date);
}

function standing({ status, date, dateMeaning }: Reform): string {
	const kind = status === 'enacted' ? reformKindTexts.rule : reformKindTexts.assignment;
	const when = `${reformDateTexts[dateMeaning]} ${dayOrMonth(date)}`;
	return `${kind} ${when}${dateMeaning === 'in_force_per_bill' ? ` ${reportPhrases.perBill}` : ''}.`;
}

const rowsOf = (list: ListId, scope: Scope): readonly Reform[] =>
	lists[list](scope).flatMap(({ bound }) => reformIn(boundRow(bound, 'reform') ?? {}) ?? []);

const names = (list: ListId): Resolver => {
	return (scope) =>
		given([...new Set(rowsOf(list, scope).map(({ name }) => lowerFirst(name)))], asked);
};

export const reformsComposed = {
	reformsCount: (scope) => {
		const { length } = lists.listedReform(scope);
		return given(length === 0 ? undefined : numberWord(length), asked);
	},
	/** The oldest check among those that are printed. */
	reformsChecked: (scope) => {
		const [oldest] = rowsOf('anyReform', scope)
			.map(({ checked }) => checked)
			.toSorted();
		return given(oldest && dateText(oldest), asked);
	},
	proposedReforms: names('proposedReform'),
	unverifiedReforms: names('unverifiedReform'),
	'reform.title': composedOf('reform', ['reform'], (row) => textOf(row)?.title),
	'reform.gives': composedOf('reform', ['reform'], (row) => textOf(row)?.gives),
	'reform.standing': composedOf('reform', ['reform'], (row) => {
		const reform = reformIn(row);
		return reform && standing(reform);
	}),
	'reform.source': composedOf('reform', ['reform'], (row) => {
		const reform = reformIn(row);
		return (
			reform &&
			`${reportPhrases.source}: ${lowerFirst(reform.source.ref)}. ${reportPhrases.checked} ${dateText(reform.checked)}.`
		);
	}),
	'reform.next': composedOf('reform', ['next', 'date'], ({ next, date }, scope) =>
		[next === undefined ? '' : asCell(next, scope), date === undefined ? '' : dateText(date)]
			.filter(Boolean)
			.join(', ')
	)
} as const satisfies Resolvers;
