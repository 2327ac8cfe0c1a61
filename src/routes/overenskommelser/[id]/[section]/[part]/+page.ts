import { introductionOf, shownOf } from '#lib/ui/part/extras.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	Introduction: await introductionOf(data.page),
	writing: await shownOf(data.page)
});
