import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { readView } from '#lib/server/pages/read.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { agreement } = await parent();
	const { clock } = await ports();
	const file = url.searchParams.get('dokument') ?? 'overenskommelse';
	const choice = url.searchParams.get('val') ?? undefined;
	return { paper: readView(agreement.state, clock.now(), { file, choice }) ?? error(404) };
};
