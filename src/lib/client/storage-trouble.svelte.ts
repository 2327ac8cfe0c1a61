import type { StoreTrouble } from '#lib/domain/agreement/refusals.ts';

/**
 * What the server last said about its database. One for the whole page, since there is one server; set by what is
 * sent, so it stays undefined while pages are rendered on the server.
 */
class StorageState {
	trouble = $state.raw<StoreTrouble | undefined>();
}

export const storageState = new StorageState();
