import type { WordReview } from '#lib/application/opening/word-review.ts';
import type { Piece } from '#lib/domain/import/pieces.ts';

/** What a person has opened and not yet decided about. */
export type OpenedFile = { readonly name: string } & (
	| { readonly kind: 'changes'; readonly review: WordReview }
	| { readonly kind: 'pieces'; readonly pieces: readonly Piece[]; readonly ours: boolean }
);

interface Held {
	readonly file: OpenedFile;
	/** Id of the browser that opened it: nobody else sees it. */
	readonly owner: string;
	/** Milliseconds. */
	readonly until: number;
	readonly size: number;
}

/** Long enough to read it through over lunch. */
const heldFor = 4 * 60 * 60 * 1000;
const mostFiles = 60;
/** Characters held together; the oldest give way. One file is a few hundred thousand. */
const mostText = 40_000_000;

/**
 * Opened files wait in memory between two pages, so that choosing works without JavaScript. Nothing of them is stored
 * before the person has chosen; a restart forgets them, and the page then asks for the file again.
 */
export function createOpenedFiles(now: () => number): {
	hold(id: string, owner: string, file: OpenedFile): void;
	read(id: string, owner: string): OpenedFile | undefined;
	forget(id: string): void;
} {
	const held = new Map<string, Held>();

	function makeRoom(): void {
		let total = [...held.values()].reduce((sum, { size }) => sum + size, 0);
		for (const [id, { size, until }] of held) {
			if (until >= now() && held.size <= mostFiles && total <= mostText) return;
			held.delete(id);
			total -= size;
		}
	}

	return {
		hold(id, owner, file) {
			const size = JSON.stringify(file).length;
			makeRoom();
			held.set(id, { file, owner, until: now() + heldFor, size });
			makeRoom();
		},
		read(id, owner) {
			const found = held.get(id);
			return found && found.owner === owner && found.until >= now() ? found.file : undefined;
		},
		forget: (id) => void held.delete(id)
	};
}

export const openedFiles = createOpenedFiles(() => Date.now());
