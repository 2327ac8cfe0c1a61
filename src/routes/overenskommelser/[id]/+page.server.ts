import { ports } from '#lib/server/container.ts';
import { overviewView } from '#lib/server/pages/overview/overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { agreement } = await parent();
	const { clock } = await ports();
	return { overview: overviewView(agreement.state, clock.now()) };
};
