import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { redlineOf } from '#lib/server/http/redline.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const file = await redlineOf(await ports(), params.id, url.searchParams);
	if (!file) error(404);
	return new Response(file.body, { headers: file.headers });
};
