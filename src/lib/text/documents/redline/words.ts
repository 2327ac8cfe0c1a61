import type { Comparison } from '#lib/domain/compare/comparison.ts';
import type { Block, DocumentHead } from '#lib/domain/document/model.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { isDecided, type ComparedVersion, type RedlineFacts } from './facts.ts';
import { redlineSummary } from './summary.ts';

/** Characters of a title that still leave room in a header. */
const roomInHeader = 60;
const kind = 'Ändringsmarkerad version';

function head({ new: { head: now } }: Comparison, facts: RedlineFacts): DocumentHead {
	const { subtitle: _, textCheck: __, ...rest } = now;
	const isProposal = !isDecided(facts.new);
	const word = isProposal ? 'FÖRSLAG' : 'JÄMFÖRELSE';
	const about = isProposal
		? `Ändringsmarkerad text från den ${dateText(facts.new.date)}. Inte beslutad.`
		: 'Ändringsmarkerad text. Får inte undertecknas.';
	const short = now.title.length <= roomInHeader ? now.title : now.shortTitle;
	return {
		...rest,
		documentType: kind,
		title: `${kind}: ${now.title}`,
		shortTitle: `${short}, ändringsmarkerad`,
		draft: { band: `${word}. ${about}`, word }
	};
}

/** What is compared with what, by the days the texts are from. */
function versions({ old, new: now }: RedlineFacts): string {
	const named = (version: ComparedVersion) =>
		`${isDecided(version) ? 'den beslutade texten' : 'utkastet'} från den ${dateText(version.date)}`;
	return `${named(now)} ${isDecided(now) ? 'jämförd' : 'jämfört'} med ${named(old)}`;
}

/** Everything that a redline says around the compared text. */
export function redlineWords(facts: RedlineFacts, title: string) {
	return {
		head: (comparison: Comparison): DocumentHead => head(comparison, facts),
		title: 'Vad har ändrats och varför',
		subtitle: `${capitalFirst(title)}: ${versions(facts)}`,
		summary: (comparison: Comparison, most: number): readonly Block[] =>
			redlineSummary(comparison, facts, most)
	};
}
