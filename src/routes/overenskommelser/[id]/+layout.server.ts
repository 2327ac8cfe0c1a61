import { error } from '@sveltejs/kit';
import { lightLogotypes } from '#lib/domain/agreement/logotype.ts';
import { ports } from '#lib/server/container.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, depends }) => {
	depends('overens:agreement');
	const { store } = await ports();
	const state = await store.load(params.id);
	if (!state) error(404);
	// Pictures are fetched by those pages that show them.
	const logotypes = lightLogotypes(state.logotypes);
	const light = { ...state, ...(logotypes && { logotypes }) };
	return { agreement: { id: state.id, title: titleOf(state.content.initiation), state: light } };
};
