/**
 * One page before the redline: what has changed and why (content/documents/redline-summary.yaml). Which changes are
 * of substance only a reader can tell: the page counts places, and sets aside only numbers, references, capitals and
 * punctuation.
 */
import { changesIn } from '#lib/domain/compare/changes.ts';
import type { Comparison } from '#lib/domain/compare/comparison.ts';
import type { Block, ParagraphBlock } from '#lib/domain/document/model.ts';
import { joinList } from '#lib/text/swedish/joining.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import {
	changesTable,
	countedPlaces as places,
	gathered,
	inOrderOfWeight
} from './changes-table.ts';
import { isDecided, type RedlineFacts } from './facts.ts';
import { whyAtAll } from './reasons.ts';

function counts(changes: number, formal: number): string {
	if (changes === 0 && formal === 0) return 'Bara ordningen har ändrats.';
	if (changes === 0)
		return `Bara numrering, hänvisningar eller skiljetecken har ändrats, på ${places(formal)}.`;
	const text = `Texten har ändrats på ${places(changes)}.`;
	return formal === 0
		? text
		: `${text} Dessutom har numrering, hänvisningar eller skiljetecken ändrats på ${places(formal)}. De ändringarna står bara i jämförelsen.`;
}

/** The agreement is decided by all its parties; who decides on a plan differs. */
function decision({ new: now }: RedlineFacts, { new: model }: Comparison): string | undefined {
	if (model.kind !== 'agreement') return undefined;
	return isDecided(now)
		? 'Alla parter har beslutat om ändringarna.'
		: 'Ändringarna gäller när alla parter har beslutat om dem.';
}

function unchanged({ chapters, new: { kind } }: Comparison): string | undefined {
	const same = chapters.flatMap((each) =>
		each.kind === 'kept' && !each.change.isChanged && each.new.number !== undefined
			? [each.new.number]
			: []
	);
	return same.length === 0
		? undefined
		: `Oförändrat: ${kind === 'actionPlan' ? 'fokusområde' : 'kapitel'} ${joinList(inRanges(same))}.`;
}

/** `1`, `2`, `3`, `5` become `1–3` and `5`. */
function inRanges(numbers: readonly string[]): readonly string[] {
	const ranges: (readonly [number, number])[] = [];
	for (const number of numbers.map(Number)) {
		const last = ranges.at(-1);
		if (last && last[1] + 1 === number) ranges[ranges.length - 1] = [last[0], number];
		else ranges.push([number, number]);
	}
	return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}

const said = (id: string, text: string, tone?: ParagraphBlock['tone']): ParagraphBlock => ({
	kind: 'paragraph',
	id: `redline.${id}`,
	answers: [],
	runs: [{ text }],
	...(tone && { tone })
});

/** The page's text, with at most so many changes listed. */
export function redlineSummary(
	comparison: Comparison,
	facts: RedlineFacts,
	most: number
): readonly Block[] {
	if (!comparison.isChanged) return [said('count', 'Inget har ändrats.', 'lead')];
	const all = changesIn(comparison);
	const own = all.filter(({ repeats }) => !repeats);
	const listed = own.length > 0 ? own : all;
	const changes = inOrderOfWeight(listed.filter(({ isFormal }) => !isFormal));
	const shown = gathered(changes).slice(0, most);
	const rest = changes.length - shown.reduce((sum, line) => sum + line.places, 0);
	const decided = decision(facts, comparison);
	const kept = unchanged(comparison);
	return [
		said('count', counts(changes.length, listed.length - changes.length), 'lead'),
		said('why', whyAtAll(facts.new.content)),
		...(decided === undefined ? [] : [said('decide', decided)]),
		...(shown.length > 0 ? [changesTable(shown, facts)] : []),
		...(rest > 0 ? [said('rest', `${capitalFirst(places(rest))} till står i jämförelsen.`)] : []),
		...(kept === undefined ? [] : [said('kept', kept)]),
		said(
			'redline',
			'Alla ändringar, ord för ord, finns i jämförelsen efter den här sidan. Ny text är understruken och borttagen text är överstruken. Text som har flyttats är märkt på båda ställena.'
		)
	];
}
