import { error, json } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { answerChange } from '#lib/server/http/answer-change.ts';
import { authorOf } from '#lib/server/http/author.ts';
import { readChange } from '#lib/server/http/read-change.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, params, cookies }) => {
	const sent = readChange(await request.json().catch(() => undefined));
	if (!sent) error(400);
	return json(await answerChange(await ports(), params.id, authorOf(cookies), sent));
};
