import { ports } from '#lib/server/container.ts';
import { accessibilityView } from '#lib/server/pages/accessibility.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { agreement } = await parent();
	const { clock } = await ports();
	return { report: await accessibilityView(agreement.state, clock.now()) };
};
