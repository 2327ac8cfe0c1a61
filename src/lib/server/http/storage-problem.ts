import { StoreUnavailable } from '#lib/ports/event-log.ts';

/** What the error page says when the store of agreements cannot be used; nothing for other errors. */
export function storageProblem(error: unknown): Pick<App.Error, 'storage'> {
	return error instanceof StoreUnavailable ? { storage: error.reason } : {};
}
