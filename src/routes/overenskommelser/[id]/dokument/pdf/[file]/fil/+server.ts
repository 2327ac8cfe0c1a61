import { error, redirect } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { fileAnswer, refuse } from '#lib/server/documents/answer.ts';
import { pdfFile } from '#lib/server/documents/pdf-file.ts';
import { pdfAddress } from '#lib/server/pages/documents/pdf.ts';
import { pdfMaker } from '#lib/server/pdf/running.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const { store, clock } = await ports();
	const state = await store.load(params.id);
	if (!state) error(404);
	const file = await pdfFile(pdfMaker(), state, params.file, url.searchParams, clock.now());
	if (file === 'notReady') redirect(303, pdfAddress(state.id, params.file, url.searchParams));
	if (typeof file === 'string') refuse(params.id, file);
	return fileAnswer(file.body, file.name, file.ending);
};
