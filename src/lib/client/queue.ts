import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { RawInput } from '#lib/domain/sections/input.ts';

/** An edit that the server has not acknowledged. */
export interface PendingEdit {
	readonly commandId: string;
	readonly command: AgreementCommand;
}

/** What a closed tab or a crash must not lose: edits on their way, and texts that are not values yet. */
export interface Kept {
	readonly pending: readonly PendingEdit[];
	readonly drafts: Readonly<Record<string, RawInput>>;
}

const nothing: Kept = { pending: [], drafts: {} };

/** Keeps unsent edits in the browser, per agreement. A browser that refuses storage only loses this safety net. */
export function keepIn(storage: Storage | undefined, agreementId: string) {
	const key = `overens:${agreementId}`;
	return {
		read(): Kept {
			try {
				const text = storage?.getItem(key);
				return text ? { ...nothing, ...(JSON.parse(text) as Kept) } : nothing;
			} catch {
				return nothing;
			}
		},
		write(kept: Kept): void {
			try {
				if (kept.pending.length === 0 && Object.keys(kept.drafts).length === 0)
					storage?.removeItem(key);
				else storage?.setItem(key, JSON.stringify(kept));
			} catch {
				// Full or forbidden storage: the edit is still in memory and on its way to the server.
			}
		}
	};
}
