import { addressOf } from '#lib/domain/journey/address.ts';

/** Addresses of an agreement's pages. */
export const pageOf = (id: string, below = ''): string =>
	`/overenskommelser/${id}${below === '' ? '' : `/${below}`}`;

/** Where the answer at the path is written; the overview when the path names no question. */
export function answerHref(id: string, path: string): string {
	const address = addressOf(path);
	return address ? pageOf(id, address.href) : pageOf(id);
}
