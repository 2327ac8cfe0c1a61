import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, depends }) => {
	depends('overens:agreement');
	const { id, content, status, example } = await openedAgreement(params.id);
	return { agreement: { id, title: titleOf(content.initiation), status, example } };
};
