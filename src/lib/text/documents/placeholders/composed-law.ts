/** The municipality's tasks by law and where they stand, for the report to the council. */
import { lawClocks, type Clock } from '#lib/domain/calendar/clocks.ts';
import { isMunicipal } from '#lib/domain/document/legal-form.ts';
import type { Resolver, Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { lawSources } from '#lib/text/sources/law.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { given } from './answer.ts';
import { composed } from './composed.ts';
import { partyName } from './named.ts';
import { placesOf } from './places.ts';
import { asCell } from './texts.ts';
import { clockTexts } from './words-reports.ts';

const clockQuestions = ['situation.lastUpdated', 'followUp.municipalPlanFollowedUp'];

/** SFS 2023:196 6 §, counted as 24 months, on the day that the report shows. */
function clocksOf(scope: Scope): readonly Clock[] {
	const { answered } = placesOf(scope.facts);
	return lawClocks(answered, answered.followUp.councilReport?.date ?? scope.facts.today);
}

const sentencesOf = (texts: readonly string[]) =>
	texts.length === 0 ? undefined : texts.map((text) => `${text}.`).join(' ');

const clockState: Resolver = (scope) => {
	const { situation, plan } = clockTexts;
	const texts = clocksOf(scope).flatMap(({ kind, basis, from }) => {
		if (from === undefined) return [];
		const words =
			kind === 'situation'
				? situation.updated
				: basis === 'decided'
					? plan.decided
					: plan.followedUp;
		return [`${words} ${dateText(from)}`];
	});
	return given(sentencesOf(texts), clockQuestions);
};

const clockNext: Resolver = (scope) => {
	const { situation, plan, late } = clockTexts;
	const texts = clocksOf(scope).flatMap(({ kind, due, standing }) => {
		if (due === undefined) return [];
		const text = `${kind === 'situation' ? situation.due : plan.due} ${dateText(due)}`;
		return [
			standing === 'overdue'
				? `${late}: ${text.charAt(0).toLocaleLowerCase('sv')}${text.slice(1)}`
				: text
		];
	});
	return given(sentencesOf(texts), clockQuestions);
};

/** What the parties have written about a section of the act. */
const comment = (section: OptionOf<'lawSection'>) =>
	composed(['review.lawComments'], ({ review }, scope) => {
		const text = review.lawComments?.find((row) => row.section === section)?.comment;
		return text === undefined ? undefined : capitalFirst(asCell(text, scope));
	});

export const lawComposed = {
	/** Those that the municipality has the agreement with. */
	counterparties: composed(['initiation.parties'], ({ initiation: { parties = [] } }) => {
		const others = parties.filter((party) => !isMunicipal(party));
		const municipalities = parties.filter(({ kind }) => kind === 'municipality').slice(1);
		return [...municipalities, ...others].map(partyName);
	}),
	/** The oldest check of the sections that the table names. */
	lawChecked: () =>
		given(
			dateText(
				Object.values(lawSources)
					.filter(({ ref }) => ref.startsWith('SFS 2023:196'))
					.map(({ checked }) => checked)
					.toSorted()[0] ?? ''
			),
			[]
		),
	lawClockState: clockState,
	lawClockNext: clockNext,
	lawComment4: comment('p4'),
	lawComment5: comment('p5'),
	lawComment6: comment('p6'),
	lawComment7: comment('p7'),
	lawComment8: comment('p8'),
	lawComment9: comment('p9'),
	lawComment10: comment('p10'),
	lawComment11: comment('p11'),
	lawComment12: comment('p12'),
	lawComment13: comment('p13')
} as const satisfies Resolvers;
