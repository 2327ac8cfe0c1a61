import type { WordReview } from '#lib/application/opening/word-review.ts';
import type { Note } from '#lib/application/opening/save.ts';
import type { ChangesView, ChangeView, ClauseView } from '#lib/client/views/opened.ts';
import { furniturePlace } from '#lib/domain/import/furniture.ts';
import type { HandChange } from '#lib/domain/import/hand-changes.ts';
import { wordsOf } from '#lib/domain/import/words.ts';
import { pageOf } from '#lib/server/pages/links.ts';
import { questionLabel } from '#lib/text/checks/question-label.ts';
import { changesText } from '#lib/text/opened/changes.ts';

/** More than a person reads on one page; the rest is kept as notes. */
const mostShown = 300;
/** Characters of one stretch of text that are shown; all of it is kept. */
const longestShown = 6_000;

/** What was changed by hand, by clause in the order of the document, each change with its choices. */
export function changesView(name: string, review: WordReview): ChangesView {
	const { reason, document, changes, target, here } = review;
	const shown = changes.slice(0, mostShown);
	const clauses = Map.groupBy(
		shown.map((change, index) => ({ change, index })),
		({ change }) => change.at
	);
	const submit =
		changes.length > 0
			? changesText.submit.take
			: target.kind === 'new'
				? changesText.submit.new
				: changesText.submit.same;
	return {
		kind: 'changes',
		name,
		heading: changesText.headings[reason],
		lede: changesText.ledes[reason](name, changesText.documents[document], changes.length),
		clauses: [...clauses.values()].map((entries): ClauseView => {
			const [first] = entries;
			return {
				place: first ? placeOf(first.change) : '',
				changes: entries.map(({ change, index }) => changeView(change, index))
			};
		}),
		more: changes.length - shown.length,
		target: changes.length > 0 ? changesText.targets[target.kind] : '',
		submit,
		...(here !== undefined && { here: pageOf(here) })
	};
}

function placeOf({ at, number, heading }: HandChange): string {
	if (at === furniturePlace) return changesText.furniture;
	return changesText.place(number, heading) || changesText.outside;
}

function changeView({ was, now, answer }: HandChange, index: number): ChangeView {
	return {
		index,
		kind: was === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
		pieces: wordsOf(was ?? '', now ?? '').map(({ kind, text }) => ({
			kind,
			text: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
		})),
		...(answer && { answer: questionLabel(answer.path) })
	};
}

/** The words of a note on the changes of one clause. */
export function changeNote(name: string): (changes: readonly HandChange[]) => Note {
	const { note } = changesText;
	return (changes) => {
		const [first] = changes;
		const said = changes.map(({ was, now }) => {
			if (was === undefined) return note.added(now ?? '');
			return now === undefined ? note.removed(was) : note.changed(was, now);
		});
		const place = first ? note.at(placeOf(first)) : '';
		return { from: note.from(name), text: place + said.join('\n') };
	};
}
