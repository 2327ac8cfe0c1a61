import { ports } from '#lib/server/container.ts';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { overviewView } from '#lib/server/pages/overview/overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const agreement = await openedAgreement(params.id);
	const { clock } = await ports();
	return { overview: overviewView(agreement, clock.now()) };
};
