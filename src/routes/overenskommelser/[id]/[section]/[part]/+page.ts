import { introductionOf } from '#lib/ui/part/extras.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	Introduction: await introductionOf(data.page)
});
