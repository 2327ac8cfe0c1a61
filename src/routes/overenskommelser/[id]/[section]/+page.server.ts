import { error } from '@sveltejs/kit';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { sectionView } from '#lib/server/pages/section.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const agreement = await openedAgreement(params.id);
	const section = sectionView(agreement, params.section);
	if (!section) error(404);
	return { section };
};
