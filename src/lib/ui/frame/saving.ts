import type { Session } from '#lib/client/session.ts';
import type { Saving } from '#lib/ui/primitives/SavedState.svelte';
import { savingOf } from '#lib/ui/sections/saving.ts';

/** The session's state of saving as the header shows it. A field tells its own refusal; the header only that there is one. */
export function headerSaving(session: Session): Saving {
	return session.saving === 'refused' ? { kind: 'failed' } : savingOf(session);
}
