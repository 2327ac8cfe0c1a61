import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { accessibilityView } from '#lib/server/pages/accessibility.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { clock, store } = await ports();
	// With the pictures, which the other pages do without.
	const state = await store.load(params.id);
	if (!state) error(404);
	return { report: await accessibilityView(state, clock.now()) };
};
