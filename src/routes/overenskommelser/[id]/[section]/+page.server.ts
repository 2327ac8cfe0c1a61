import { error } from '@sveltejs/kit';
import { sectionView } from '#lib/server/pages/section.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { agreement } = await parent();
	const section = sectionView(agreement.state, params.section);
	if (!section) error(404);
	return { section };
};
