import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { fileAnswer } from '#lib/server/documents/answer.ts';
import { archiveOf } from '#lib/server/documents/archive.ts';
import { editionIn } from '#lib/server/documents/wanted.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const { store, clock } = await ports();
	const state = await store.load(params.id);
	if (!state) error(404);
	const { name, zip } = await archiveOf(state, editionIn(url.searchParams), clock.now());
	return fileAnswer(zip, name, 'zip');
};
