import type { Block, DocumentModel } from '#lib/domain/document/model.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { answerFinder, type ChangedAnswer } from './answer-of.ts';
import { compareLines, type LineChange } from './compare.ts';
import { folded } from './folded.ts';
import { furnitureChanges } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { WordText } from './word-text.ts';

/** One line that was changed by hand, and the answer it belongs to where that is certain. */
export interface HandChange extends LineChange {
	/** Number of the clause or chapter and the chapter's heading; empty for title, headers and footers. */
	readonly number: string;
	readonly heading: string;
	readonly answer?: ChangedAnswer;
}

/** Changes of more lines than anybody sorts one by one are all kept as they are. */
const mostMapped = 300;

/** The lines of a file as they are compared: what its body shows, without contents and drawings. */
export function readLines(text: WordText): readonly string[] {
	return text.paragraphs
		.filter(({ contents, boxed }) => !contents && !boxed)
		.map((paragraph) => folded(paragraph.text))
		.filter((line) => line !== '');
}

/** What differs between the document as it was written and the file as it is now. */
export function handChanges(
	model: DocumentModel,
	text: WordText,
	content: AgreementContent
): readonly HandChange[] {
	const places = placesIn(model);
	const answerOf = answerFinder(content);
	const comments = [...text.comments, ...text.footnotes].map((now) => ({
		at: 'head',
		now: folded(now)
	}));
	const changes: readonly LineChange[] = [
		...furnitureChanges(model, text.furniture),
		...compareLines(linesOf(model), readLines(text)),
		...comments
	];
	return changes.map((change, index) => {
		const place = places.get(change.at);
		const answer = index < mostMapped && place?.block ? answerOf(change, place.block) : undefined;
		return {
			...change,
			number: place?.number ?? '',
			heading: place?.heading ?? '',
			...(answer && { answer })
		};
	});
}

interface Place {
	readonly number: string;
	readonly heading: string;
	readonly block?: Block;
}

function placesIn({ front, chapters }: DocumentModel): ReadonlyMap<string, Place> {
	const places = new Map<string, Place>();
	for (const block of front) places.set(block.id, { number: '', heading: '', block });
	for (const { id, number = '', heading, blocks } of chapters) {
		places.set(id, { number, heading });
		for (const block of blocks)
			places.set(block.id, { number: block.number ?? number, heading, block });
	}
	return places;
}
