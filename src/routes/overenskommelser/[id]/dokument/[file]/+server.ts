import { error, redirect } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { downloadOf, isDownload } from '#lib/server/http/download.ts';
import { pageOf } from '#lib/server/pages/links.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	if (!isDownload(params.file)) error(404);
	const { store, clock } = await ports();
	const state = await store.load(params.id);
	if (!state) error(404);
	const edition = url.searchParams.get('utgava') === 'slutlig' ? 'final' : 'draft';
	const choice = url.searchParams.get('val') ?? undefined;
	const file = await downloadOf(state, { file: params.file, edition, choice }, clock.now());
	if (file === 'missing') error(404);
	if (file === 'blocked') redirect(303, `${pageOf(params.id, 'granska')}?utgava=slutlig#beslut`);
	return new Response(file.body, { headers: file.headers });
};
