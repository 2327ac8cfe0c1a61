import { fail, redirect } from '@sveltejs/kit';
import { copyAgreement } from '#lib/application/copy-agreement.ts';
import { createAgreement } from '#lib/application/create-agreement.ts';
import { listAgreements } from '#lib/application/list-agreements.ts';
import { seededContent } from '#lib/domain/agreement/create.ts';
import { ownTitle } from '#lib/text/example/own-title.ts';
import { ports } from '#lib/server/container.ts';
import { authorOf } from '#lib/server/http/author.ts';
import { isTooLarge } from '#lib/server/http/size.ts';
import { pageOf } from '#lib/server/pages/links.ts';
import { faultView } from '#lib/server/pages/opened-file.ts';
import { openUpload } from '#lib/server/pages/opened-word/open-upload.ts';
import { startView } from '#lib/server/pages/start.ts';
import { dateOf } from '#lib/server/pages/today.ts';
import { exampleFile } from '#lib/text/example.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const open = await ports();
	const list = await listAgreements(open);
	for (const { id, cause } of list.unreadable)
		console.error(`agreement ${id} cannot be read`, cause);
	return { start: startView(list, dateOf(open.clock.now())) };
};

export const actions: Actions = {
	skapa: async ({ cookies }) => {
		const wanted = { origin: 'new', content: seededContent() } as const;
		const { id } = await createAgreement(await ports(), authorOf(cookies), wanted);
		redirect(303, pageOf(id));
	},
	exempel: async ({ cookies }) => {
		const { id, content, postponed } = exampleFile;
		const wanted = { origin: 'example', id, content, postponed } as const;
		const shown = await createAgreement(await ports(), authorOf(cookies), wanted);
		redirect(303, pageOf(shown.id));
	},
	kopiera: async ({ cookies, request }) => {
		const original = String((await request.formData()).get('id') ?? '');
		const copy = await copyAgreement(await ports(), authorOf(cookies), original, ownTitle);
		redirect(303, copy ? pageOf(copy.id) : '/');
	},
	oppna: async ({ cookies, request }) => {
		if (isTooLarge(request)) return fail(413, { fault: faultView('', 'tooLarge') });
		const file = (await request.formData()).get('fil');
		const opened = await openUpload(await ports(), authorOf(cookies), file);
		if ('fault' in opened) return fail(400, opened);
		redirect(303, opened.page);
	}
};
