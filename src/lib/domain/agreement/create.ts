import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { AgreementEvent } from './events.ts';
import type { AgreementState, Postponed } from './state.ts';

type Created = Extract<AgreementEvent, { type: 'agreementCreated' }>;

/** What a new agreement starts with: the choices that are seen and can be changed, such as the title word. */
export function seededContent(): AgreementContent {
	const content: Record<string, Record<string, unknown>> = {};
	for (const [id, fields] of Object.entries(sections)) {
		const seeds = Object.entries(fields).flatMap(([name, field]) =>
			'seed' in field ? [[name, field.seed] as const] : []
		);
		content[id] = Object.fromEntries(seeds);
	}
	return content as unknown as AgreementContent;
}

export function created(
	origin: Created['origin'],
	content: AgreementContent,
	postponed: Postponed = {}
): Created {
	return { type: 'agreementCreated', origin, content, postponed };
}

/**
 * A copy to work on: every answer, but not what belongs to the original alone: its approvals, decisions, signatures,
 * diary numbers and results.
 */
export function copiedContent(original: AgreementState): AgreementContent {
	const { content } = original;
	const { approvals: _a, decisions: _d, signing: _s, ...review } = content.review;
	const {
		outcomes: _o,
		deviations: _v,
		goalResults: _g,
		meetings: _m,
		councilReport: _c,
		interpellation: _i,
		...followUp
	} = content.followUp;
	const parties = content.initiation.parties?.map(({ registryNumber: _r, ...party }) => party);
	return {
		...content,
		review,
		followUp,
		initiation: { ...content.initiation, ...(parties && { parties }) }
	};
}
