import type { SourceWords } from '#lib/client/page-data.ts';
import { forms } from '#lib/text/forms.ts';
import { dateText } from '#lib/text/swedish/dates.ts';

/** A source as the primitives show it: with the written day it was checked, and whose reasoning it is. */
export function sourceProps({ ref, url, checked, own }: SourceWords) {
	return { text: own ? forms.ownReason(ref) : ref, checked: dateText(checked), href: url };
}
