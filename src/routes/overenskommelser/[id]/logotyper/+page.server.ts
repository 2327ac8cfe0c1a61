import { error, fail, redirect } from '@sveltejs/kit';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import type { Logotype } from '#lib/domain/agreement/logotype.ts';
import { ports } from '#lib/server/container.ts';
import { authorOf } from '#lib/server/http/author.ts';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { readLogotype } from '#lib/server/http/read-logotype.ts';
import { isTooLarge } from '#lib/server/http/size.ts';
import { pageOf } from '#lib/server/pages/links.ts';
import { logotypeViews } from '#lib/server/pages/logotypes.ts';
import { pictureFaultTexts } from '#lib/text/pages/logotypes.ts';
import { refusalText } from '#lib/text/refusals.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	logotypes: logotypeViews(await openedAgreement(params.id))
});

export const actions: Actions = {
	spara: async (event) => {
		const { params, request } = event;
		const party = event.url.searchParams.get('part') ?? '';
		if (isTooLarge(request))
			return fail(413, { fault: { party, sentence: pictureFaultTexts.tooHeavy, alt: '' } });
		const form = await request.formData();
		const state = await (await ports()).store.load(params.id);
		const read = await readLogotype(form, state?.logotypes?.[party]);
		const alt = String(form.get('beskrivning') ?? '');
		if (!read.ok)
			return fail(422, { fault: { party, sentence: pictureFaultTexts[read.fault], alt } });
		return change(event, party, read.logotype, alt);
	},
	bort: async (event) => change(event, event.url.searchParams.get('part') ?? '', null, '')
};

async function change(
	{ params, cookies }: RequestEvent,
	party: string,
	logotype: Logotype | null,
	alt: string
) {
	const opened = await ports();
	const result = await changeAgreement(opened, {
		id: params.id,
		commandId: opened.ids.next(),
		command: { type: 'setLogotype', party, logotype },
		author: authorOf(cookies)
	});
	if (result.outcome === 'missing') error(404);
	if (result.outcome === 'refused')
		return fail(409, { fault: { party, sentence: refusalText(result.refusal), alt } });
	redirect(303, pageOf(params.id, 'logotyper'));
}
