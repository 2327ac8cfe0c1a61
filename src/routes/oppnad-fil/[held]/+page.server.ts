import { redirect } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { authorOf } from '#lib/server/http/author.ts';
import { decideOpened, openedView } from '#lib/server/pages/opened-word/opened-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, cookies }) => ({
	opened: openedView(params.held, authorOf(cookies).id)
});

export const actions: Actions = {
	default: async ({ params, cookies, request }) => {
		const form = await request.formData();
		redirect(303, await decideOpened(await ports(), authorOf(cookies), params.held, form));
	}
};
