import { ports } from '#lib/server/container.ts';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { documentsView } from '#lib/server/pages/documents/documents.ts';
import { pdfMaker } from '#lib/server/pdf/running.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const agreement = await openedAgreement(params.id);
	const { clock } = await ports();
	const hasPdf = (await pdfMaker().support()) === 'present';
	return { documents: documentsView(agreement, clock.now(), hasPdf) };
};
