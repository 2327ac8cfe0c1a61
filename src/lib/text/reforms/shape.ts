/** A national reform that an agreement may use, claimed no further than verified on the day `checked`. */
export interface Reform {
	readonly id: string;
	readonly name: string;
	readonly reference: string;
	readonly kind: string;
	readonly status: 'enacted' | 'proposed' | 'assignment';
	readonly date: string;
	readonly dateMeaning: string;
	readonly givesLocally: string;
	readonly note?: string;
	readonly source: { readonly ref: string; readonly url?: string };
	readonly checked: string;
	readonly confidence: string;
}
