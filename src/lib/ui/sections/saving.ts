import type { Session } from '#lib/client/session.ts';
import { storageState } from '#lib/client/storage-trouble.svelte.ts';
import type { Saving } from '#lib/ui/primitives/SavedState.svelte';

/** The state of saving as a field shows it. What was refused stands at the field as an error. */
export function savingOf({ saving, savedAt }: Session): Saving {
	switch (saving) {
		case 'saved':
			return savedAt === undefined ? { kind: 'idle' } : { kind: 'saved', at: timeOfDay(savedAt) };
		case 'saving':
			return { kind: 'saving' };
		case 'offline':
			return { kind: 'offline', storage: storageState.trouble };
		case 'conflict':
			return { kind: 'conflict', waiting: 1 };
		case 'refused':
			return { kind: 'idle' };
	}
}

/** `14.32`, where the person is. */
function timeOfDay(instant: string): string {
	return new Date(instant)
		.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })
		.replace(':', '.');
}
