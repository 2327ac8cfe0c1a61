import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { fileAnswer, refuse } from '#lib/server/documents/answer.ts';
import { filedName } from '#lib/server/documents/filed-name.ts';
import { editionIn } from '#lib/server/documents/wanted.ts';
import { writtenWorkbook } from '#lib/server/documents/workbook.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const { store, clock } = await ports();
	const state = await store.load(params.id);
	const name = /^(.+)\.xlsx$/.exec(params.file)?.[1];
	if (!state || name === undefined) error(404);
	const edition = editionIn(url.searchParams);
	const written = await writtenWorkbook(state, name, edition, clock.now());
	if (typeof written === 'string') refuse(params.id, written);
	return fileAnswer(written.xlsx, filedName({ name, edition, ...written }), 'xlsx');
};
