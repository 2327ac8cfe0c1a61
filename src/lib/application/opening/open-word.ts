import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { parseCarried, type Carried } from '#lib/domain/import/carried.ts';
import { handChanges } from '#lib/domain/import/hand-changes.ts';
import { piecesOf } from '#lib/domain/import/pieces.ts';
import type { Author } from '#lib/ports/event-log.ts';
import type { Ports } from '../ports.ts';
import { compareWithHere } from './compare-with-here.ts';
import { isOpen, newDraft, publicFileOf } from './here.ts';
import type { OpenedWord, OpenWord, Target } from './word-review.ts';

/**
 * Opens a Word file as the save file that it is. Unchanged, it is continued at once: the agreement here when it is
 * the same, else a new draft of the answers it carries. Everything else is shown first.
 */
export async function openWord(ports: Ports, author: Author, open: OpenWord): Promise<OpenedWord> {
	const { text } = open;
	const carried = text.carried === undefined ? undefined : parseCarried(text.carried);
	const id = carried?.file.id ?? text.agreementId;
	const here = isId(id) ? await ports.store.load(id) : undefined;
	if (carried) return openCarried(ports, author, open, carried, here);
	const review = here && compareWithHere(here, open);
	if (review) return { outcome: 'review', review };
	return { outcome: 'foreign', pieces: piecesOf(text), ours: text.agreementId !== undefined };
}

const isId = (id: string | undefined): id is string =>
	id !== undefined && /^[A-Za-z0-9_-]{1,40}$/.test(id);

async function openCarried(
	ports: Ports,
	author: Author,
	{ text, print, compose, reserved }: OpenWord,
	carried: Carried,
	here: AgreementState | undefined
): Promise<OpenedWord> {
	const { kind: document, part, edition, version, today, file } = carried;
	const { id: agreementId, content, postponed, status } = file;
	const facts = { agreementId, content, postponed, status, version, today, edition };
	const changes = handChanges(compose(facts, document, part), text, content);
	const keepsId = here === undefined && !reserved.includes(agreementId);
	const same = here !== undefined && isSame(here, file);
	if (changes.length === 0) {
		if (here === undefined) {
			const made = await newDraft(ports, author, file, keepsId);
			return { outcome: 'opened', id: made.id };
		}
		if (same) return { outcome: 'opened', id: here.id };
	}
	const target: Target =
		same && isOpen(here)
			? { kind: 'here', id: here.id, version: here.version }
			: { kind: 'new', file, keepsId };
	const reason =
		changes.length === 0 ? 'movedOn' : print === carried.print ? 'otherWords' : 'edited';
	return {
		outcome: 'review',
		review: { reason, document, changes, target, ...(here && { here: here.id }) }
	};
}

/** Whether the public answers are those of the file; where it stands and notes may have changed. */
function isSame(here: AgreementState, file: AgreementFile): boolean {
	const own = publicFileOf(here);
	return canonical([own.content, own.postponed]) === canonical([file.content, file.postponed]);
}

/** JSON that does not tell apart the order of names, nor a section without answers from none. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
