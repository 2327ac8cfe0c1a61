import { ports } from '#lib/server/container.ts';
import { readView } from '#lib/server/pages/read.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { agreement } = await parent();
	const { clock } = await ports();
	const which = url.searchParams.get('dokument') === 'atgardsplan' ? 'actionPlan' : 'agreement';
	return { paper: readView(agreement.state, clock.now(), which) };
};
