declare global {
	namespace App {
		interface Error {
			message: string;
			/** Found again in the log, so that somebody who calls can be helped. */
			id?: string;
			/** Why the store of agreements cannot be used. */
			storage?: 'full' | 'locked' | 'damaged' | 'newer' | 'unknown';
		}
	}
}

export {};
