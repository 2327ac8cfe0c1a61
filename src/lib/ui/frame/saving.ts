import type { Session } from '#lib/client/session.ts';
import type { Saving } from '#lib/ui/primitives/SavedState.svelte';

const time = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });

/** The session's state of saving as the header shows it. */
export function savingOf(session: Pick<Session, 'saving' | 'savedAt'>): Saving {
	switch (session.saving) {
		case 'saved':
			return session.savedAt === undefined
				? { kind: 'idle' }
				: { kind: 'saved', at: time.format(new Date(session.savedAt)).replace(':', '.') };
		case 'saving':
			return { kind: 'saving' };
		case 'offline':
			return { kind: 'offline' };
		case 'conflict':
			return { kind: 'conflict', waiting: 1 };
		case 'refused':
			return { kind: 'failed' };
	}
}
