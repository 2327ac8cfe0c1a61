export interface PartyLogotypeView {
	readonly party: string;
	readonly name: string;
	readonly alt: string;
	/** Address of the picture, where there is one. */
	readonly src?: string;
}

/** What was wrong with what was sent, at the party it was sent for. */
export interface LogotypeFaultView {
	readonly party: string;
	readonly sentence: string;
	/** What was typed is not lost. */
	readonly alt: string;
}
