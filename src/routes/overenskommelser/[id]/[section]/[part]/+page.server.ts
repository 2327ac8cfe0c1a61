import { error, fail, redirect } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { authorOf } from '#lib/server/http/author.ts';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { saveForm } from '#lib/server/http/save-form.ts';
import { agreementPaper } from '#lib/server/pages/paper.ts';
import { partPage } from '#lib/server/pages/part-page.ts';
import { previewOf } from '#lib/server/pages/preview.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ depends, params }) => {
	depends('overens:agreement');
	const state = await openedAgreement(params.id);
	const { clock } = await ports();
	const { model, clauses } = agreementPaper(state, clock.now());
	const page = partPage(state, params.section, params.part, clauses);
	if (!page) error(404);
	return { state, page, preview: previewOf(model, page.parts) };
};

export const actions: Actions = {
	default: async ({ request, params, cookies }) => {
		const opened = await ports();
		const posted = await saveForm(opened, params.id, authorOf(cookies), await request.formData());
		if (posted) return fail(422, { posted });
		redirect(303, `/overenskommelser/${params.id}/${params.section}/${params.part}`);
	}
};
