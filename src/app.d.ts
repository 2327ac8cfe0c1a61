declare global {
	namespace App {
		interface Error {
			message: string;
			/** Found again in the log, so that somebody who calls can be helped. */
			id?: string;
		}
	}
}

export {};
