import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params }) => {
	const { store } = await ports();
	const logotype = (await store.load(params.id))?.logotypes?.[params.party];
	if (!logotype) error(404);
	return new Response(Buffer.from(logotype.data, 'base64'), {
		headers: {
			'content-type': `image/${logotype.type}`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, max-age=31536000, immutable'
		}
	});
};
