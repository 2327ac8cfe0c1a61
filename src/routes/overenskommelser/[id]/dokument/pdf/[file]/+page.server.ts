import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { pdfView } from '#lib/server/pages/documents/pdf.ts';
import { pdfMaker } from '#lib/server/pdf/running.ts';
import { refuse } from '#lib/server/documents/answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { clock, store } = await ports();
	// With the pictures: the file that is fetched has them.
	const agreement = await store.load(params.id);
	if (!agreement) error(404);
	const pdf = await pdfView(pdfMaker(), agreement, params.file, url, clock.now());
	if (typeof pdf === 'string') refuse(params.id, pdf);
	return { pdf };
};
