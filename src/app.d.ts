declare global {
	namespace App {
		interface Error {
			message: string;
			/** Found again in the log, so that somebody who calls can be helped. */
			id?: string;
			/** Why the store of agreements cannot be used. */
			storage?: import('#lib/domain/agreement/refusals.ts').StoreTrouble;
		}
	}
}

export {};
