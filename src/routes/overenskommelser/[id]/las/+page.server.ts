import { error } from '@sveltejs/kit';
import { ports } from '#lib/server/container.ts';
import { openedAgreement } from '#lib/server/http/opened-agreement.ts';
import { readView } from '#lib/server/pages/read.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const agreement = await openedAgreement(params.id);
	const { clock } = await ports();
	const file = url.searchParams.get('dokument') ?? 'overenskommelse';
	const choice = url.searchParams.get('val') ?? undefined;
	return { paper: readView(agreement, clock.now(), { file, choice }) ?? error(404) };
};
