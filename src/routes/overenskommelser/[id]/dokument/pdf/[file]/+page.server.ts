import { ports } from '#lib/server/container.ts';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { pdfView } from '#lib/server/pages/documents/pdf.ts';
import { pdfMaker } from '#lib/server/pdf/running.ts';
import { refuse } from '#lib/server/documents/answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const agreement = await openedAgreement(params.id);
	const { clock } = await ports();
	const pdf = await pdfView(pdfMaker(), agreement, params.file, url, clock.now());
	if (typeof pdf === 'string') refuse(params.id, pdf);
	return { pdf };
};
