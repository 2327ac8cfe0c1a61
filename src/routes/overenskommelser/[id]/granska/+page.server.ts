import { error, fail, redirect } from '@sveltejs/kit';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import { ports } from '#lib/server/container.ts';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { authorOf } from '#lib/server/http/author.ts';
import { readStep } from '#lib/server/http/read-step.ts';
import { pageOf } from '#lib/server/pages/links.ts';
import { compareView } from '#lib/server/pages/review/compare.ts';
import { reviewView } from '#lib/server/pages/review/review.ts';
import { dateOf } from '#lib/server/pages/today.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { refusalText } from '#lib/text/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const agreement = await openedAgreement(params.id);
	const opened = await ports();
	const { clock } = opened;
	const compare = await compareView(opened, agreement);
	const review = reviewView(agreement, dateOf(clock.now()));
	// The download of a final version that is held back leads here.
	const isHeldBack = url.searchParams.get('utgava') === 'slutlig' && review.verdict.isBlocked;
	return { review, compare, ...(isHeldBack && { notFinal: filesText.blockedHere }) };
};

export const actions: Actions = {
	steg: async ({ cookies, params, request }) => {
		const command = readStep(await request.formData());
		if (!command) error(400);
		const opened = await ports();
		const change = {
			id: params.id,
			commandId: opened.ids.next(),
			command,
			author: authorOf(cookies)
		};
		const result = await changeAgreement(opened, change);
		if (result.outcome === 'refused') return fail(409, { refused: refusalText(result.refusal) });
		if (result.outcome === 'missing')
			return fail(404, { refused: refusalText({ code: 'notCreated' }) });
		redirect(303, `${pageOf(params.id, 'granska')}#beslut`);
	}
};
