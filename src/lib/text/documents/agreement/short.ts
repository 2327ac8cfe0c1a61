/**
 * The short form: what the law demands and what Brå lists for an agreement, on two to four pages. It takes its clauses
 * from the full form, so that a clause reads the same and keeps its id.
 */
import type { ChapterOutline, Clause, SectionOutline } from '#lib/domain/document/outline.ts';
import { fullChapters } from './full.ts';
import { shortClauses } from './short-clauses.ts';

const clauses = new Map<string, Clause>(
	fullChapters.flatMap(({ sections }) =>
		sections.flatMap((section) => section.clauses.map((clause) => [clause.id, clause] as const))
	)
);

function take(...ids: readonly string[]): readonly Clause[] {
	return ids.map((id) => {
		const clause = clauses.get(id);
		if (!clause) throw new Error(`The full form has no clause ${id}.`);
		return clause;
	});
}

const chapter = (
	id: string,
	heading: string,
	...sections: readonly (Omit<SectionOutline, 'id'> & { readonly id?: string })[]
): ChapterOutline => ({
	id,
	heading,
	sections: sections.map((section, index) => ({ id: `${id}.short${index + 1}`, ...section }))
});

export const shortChapters: readonly ChapterOutline[] = [
	chapter('parties', 'Parter', {
		clauses: take('parties.list', 'parties.severalMunicipalities', 'parties.equal', 'scope.area')
	}),
	chapter('nature', 'Grund och innebörd', {
		clauses: take(
			'local.law',
			'law.municipality',
			'nature.jointOnly',
			'nature.ownMandate',
			'nature.notContract'
		)
	}),
	chapter('purposes', 'Syften och mål', {
		clauses: take('purposes.one', 'purposes.many', 'goals.one', 'goals.many')
	}),
	chapter('focusAreas', 'Områden', {
		clauses: [
			...take('focusAreas.one', 'focusAreas.many'),
			shortClauses.areaTable,
			...take('situation.basis')
		]
	}),
	chapter(
		'undertakings',
		'Åtaganden',
		{ clauses: take('undertakings.jointList') },
		{
			each: 'party',
			clauses: take('undertakings.partyOne', 'undertakings.partyList', 'undertakings.partyNone')
		}
	),
	chapter('organisation', 'Organisation och mandat', {
		clauses: [
			shortClauses.lead,
			...take('council.is', 'coordination.municipality', 'plans.two', 'plans.joint')
		]
	}),
	chapter('information', 'Information och handlingar', {
		clauses: [
			...take('local.information', 'information.noRight', 'records.public.agreement'),
			shortClauses.data
		]
	}),
	chapter('followUp', 'Uppföljning', {
		clauses: [
			shortClauses.documentation,
			shortClauses.followUp,
			...take('councilReport.duty', 'deviations.notice')
		]
	}),
	chapter('validity', 'Giltighet', {
		clauses: take('validity.term', 'revision.interval', 'revision.how', 'termination.rule')
	}),
	{
		...chapter('signatures', 'Underskrifter', {
			clauses: take('signatures.copies', 'signatures.authority', 'signatures.block')
		}),
		fixed: true
	}
];

/** Where the matter of a chapter that the short form does not have is dealt with. */
export const shortStandIns: Readonly<Record<string, string>> = {
	background: 'nature',
	deviations: 'followUp',
	scope: 'parties',
	situation: 'focusAreas',
	records: 'information'
};
