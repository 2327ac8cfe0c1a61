import { ports } from '#lib/server/container.ts';
import { documentsView } from '#lib/server/pages/documents/documents.ts';
import { pdfMaker } from '#lib/server/pdf/running.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { agreement } = await parent();
	const { clock } = await ports();
	const hasPdf = (await pdfMaker().support()) === 'present';
	return { documents: documentsView(agreement.state, clock.now(), hasPdf) };
};
