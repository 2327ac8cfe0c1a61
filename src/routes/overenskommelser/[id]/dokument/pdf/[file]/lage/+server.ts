import { error, json } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { pdfView } from '#lib/server/pages/documents/pdf.ts';
import { pdfMaker } from '#lib/server/pdf/running.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const { store, clock } = await ports();
	const state = await store.load(params.id);
	if (!state) error(404);
	const pdf = await pdfView(pdfMaker(), state, params.file, url, clock.now());
	if (typeof pdf === 'string') error(404);
	return json(pdf);
};
