import { ports } from '#lib/server/container.ts';
import { pdfView } from '#lib/server/pages/documents/pdf.ts';
import { pdfMaker } from '#lib/server/pdf/running.ts';
import { refuse } from '#lib/server/documents/answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, params, url }) => {
	const { agreement } = await parent();
	const { clock } = await ports();
	const pdf = await pdfView(pdfMaker(), agreement.state, params.file, url, clock.now());
	if (typeof pdf === 'string') refuse(params.id, pdf);
	return { pdf };
};
