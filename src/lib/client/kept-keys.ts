/** What is kept in the browser until the server has it, by agreement and tab. */
export const keysOf = (agreementId: string): string => `overens:${agreementId}:`;

/** A browser may refuse to say. */
export function isAnythingKept(storage: Storage | undefined, agreementId: string): boolean {
	try {
		return Object.keys(storage ?? {}).some((key) => key.startsWith(keysOf(agreementId)));
	} catch {
		return false;
	}
}
