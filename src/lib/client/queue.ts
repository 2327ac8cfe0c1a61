import type { Conflict } from '#lib/domain/agreement/refusals.ts';
import { agreementCommand, type AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';
import { keysOf } from './kept-keys.ts';

/** An edit that the server has not acknowledged. */
export interface PendingEdit {
	readonly commandId: string;
	readonly command: AgreementCommand;
}

/** What a closed tab or a crash must not lose: edits on their way, texts that are not saved, and choices to make. */
export interface Kept {
	readonly pending: readonly PendingEdit[];
	readonly drafts: Readonly<Record<string, RawInput>>;
	readonly conflicts: Readonly<Record<string, Conflict>>;
}

const nothing: Kept = { pending: [], drafts: {}, conflicts: {} };

/**
 * Keeps what is unsent in the browser, per agreement and tab. Reading takes over what other tabs left: an edit that
 * two tabs send is written once. A browser that refuses storage only loses this safety net.
 */
export function keepIn(storage: Storage | undefined, agreementId: string, tab: string) {
	const all = keysOf(agreementId);
	const own = `${all}${tab}`;

	function readAll(from: Storage): Kept {
		const keys = Object.keys(from).filter((key) => key.startsWith(all));
		const kept = keys.map((key) => parse(from.getItem(key))).reduce(join, nothing);
		keys.forEach((key) => from.removeItem(key));
		if (!isNothing(kept)) from.setItem(own, JSON.stringify(kept));
		return kept;
	}

	return {
		read(): Kept {
			try {
				return storage ? readAll(storage) : nothing;
			} catch {
				return nothing;
			}
		},
		write(kept: Kept): void {
			try {
				if (isNothing(kept)) storage?.removeItem(own);
				else storage?.setItem(own, JSON.stringify(kept));
			} catch {
				// Full or forbidden storage: the edit is still in memory and on its way to the server.
			}
		}
	};
}

function isNothing({ pending, drafts, conflicts }: Kept): boolean {
	return pending.length + Object.keys(drafts).length + Object.keys(conflicts).length === 0;
}

function join(a: Kept, b: Kept): Kept {
	return {
		pending: [...a.pending, ...b.pending],
		drafts: { ...a.drafts, ...b.drafts },
		conflicts: { ...a.conflicts, ...b.conflicts }
	};
}

/** What an older release kept may have another shape: what is not understood must not stop the page. */
function parse(text: string | null): Kept {
	try {
		const { pending = [], drafts = {}, conflicts = {} } = JSON.parse(text ?? '') as Partial<Kept>;
		return { pending: pending.filter(isEdit), drafts, conflicts };
	} catch {
		return nothing;
	}
}

function isEdit(edit: PendingEdit | null): boolean {
	return typeof edit?.commandId === 'string' && agreementCommand.safeParse(edit.command).success;
}
