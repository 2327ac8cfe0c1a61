import { redirect } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { authorOf } from '#lib/server/http/author.ts';
import { closedMark, decideOpened, openedView } from '#lib/server/pages/opened-word/opened-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, cookies, url }) => ({
	opened: openedView(params.held, authorOf(cookies).id),
	closed: url.searchParams.has(closedMark)
});

export const actions: Actions = {
	default: async ({ params, cookies, request }) => {
		const form = await request.formData();
		redirect(303, await decideOpened(await ports(), authorOf(cookies), params.held, form));
	}
};
