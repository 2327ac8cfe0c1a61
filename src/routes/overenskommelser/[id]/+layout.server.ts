import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, depends }) => {
	depends('overens:agreement');
	const { store } = await ports();
	const state = await store.load(params.id);
	if (!state) error(404);
	return { agreement: { id: state.id, title: titleOf(state.content.initiation), state } };
};
