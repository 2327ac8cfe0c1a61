import type { Attachment } from 'svelte/attachments';

/**
 * Keeps the clause that is being written in sight on the desk. The paper scrolls itself, the form never
 * does; on a narrow screen the desk does not scroll and nothing happens.
 */
export function followClause(clauseId: () => string | undefined): Attachment<HTMLElement> {
	return (desk) => {
		const id = clauseId();
		const clause = id === undefined ? null : document.getElementById(id);
		if (clause === null || !desk.contains(clause) || desk.scrollHeight <= desk.clientHeight) return;
		const here = clause.getBoundingClientRect();
		const frame = desk.getBoundingClientRect();
		if (here.top >= frame.top && here.bottom <= frame.bottom) return;
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		desk.scrollTo({
			top: desk.scrollTop + here.top - frame.top - frame.height / 4,
			behavior: still ? 'auto' : 'smooth'
		});
	};
}
