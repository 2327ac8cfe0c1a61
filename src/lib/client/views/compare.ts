/** The choice of an earlier version to compare with. */
export interface CompareView {
	/** Where the marked-up file is made. */
	readonly action: string;
	/** Empty while there is nothing earlier. */
	readonly points: readonly { readonly seq: string; readonly label: string }[];
}
