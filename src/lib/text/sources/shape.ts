/** Where every legal and process statement comes from, once, with the day it was compared with the source. */
export interface Source {
	readonly kind: 'law' | 'bra' | 'practice' | 'seed' | 'other';
	readonly ref: string;
	readonly url?: string;
	readonly checked: string;
}
