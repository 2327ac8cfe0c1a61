/** The element of a clause on the paper. Prefixed, so that it never is the same as a question's in the form beside it. */
export function clauseAnchor(id: string): string {
	return `kl-${id}`;
}
