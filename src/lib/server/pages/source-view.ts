import type { SourceView } from '#lib/client/views/shared.ts';
import { sourceOf, type SourceId } from '#lib/text/sources.ts';
import { dateText } from '#lib/text/swedish/dates.ts';

export function sourceView(id: SourceId): SourceView {
	const { ref, url, checked } = sourceOf(id);
	return { text: ref, checked: dateText(checked), ...(url !== undefined && { href: url }) };
}
