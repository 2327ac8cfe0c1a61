import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { AgreementEvent } from './events.ts';
import type { Logotypes } from './logotype.ts';
import { isResult } from './results.ts';
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
	postponed: Postponed = {},
	logotypes?: Logotypes
): Created {
	return { type: 'agreementCreated', origin, content, postponed, ...(logotypes && { logotypes }) };
}

/** What belongs to the original alone, beside its results: who approved it and under which number it is filed. */
const ownRecord = ['approvals', 'decisions', 'signing'];

/** A copy to work on: every answer, but no approvals, decisions, signatures, diary numbers or results. */
export function copied(original: AgreementState): {
	readonly content: AgreementContent;
	readonly postponed: Postponed;
	readonly logotypes?: Logotypes;
} {
	const { content, logotypes } = original;
	const parties = content.initiation.parties?.map(({ registryNumber: _, ...party }) => party);
	const anchoring = content.mandate.anchoring?.map(({ done: _, ...step }) => step);
	return {
		...(logotypes && { logotypes }),
		content: {
			...content,
			initiation: { ...content.initiation, ...(parties && { parties }) },
			mandate: { ...content.mandate, ...(anchoring && { anchoring }) },
			followUp: without(content.followUp, (name) => isResult(`followUp.${name}`)),
			review: without(content.review, (name) => ownRecord.includes(name))
		},
		postponed: without(original.postponed, (path) => isResult(path) && !path.startsWith('mandate.'))
	};
}

function without<T extends object>(values: T, isLeft: (name: string) => boolean): T {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !isLeft(name))) as T;
}
