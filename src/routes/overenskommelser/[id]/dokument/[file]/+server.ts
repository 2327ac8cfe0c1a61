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
	const file = await downloadOf(state, params.file, edition, clock.now());
	if (file === 'blocked') redirect(303, `${pageOf(params.id, 'granska')}?utgava=slutlig#beslut`);
	return new Response(file.body, { headers: file.headers });
};
