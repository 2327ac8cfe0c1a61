import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { inForce } from '../in-force.ts';
import { agreementContent } from './agreement-content.ts';
import { carryingOut } from './carrying-out.ts';
import { followingUp } from './following-up.ts';
import { jointPreparations } from './joint.ts';
import type { Found } from './met.ts';
import { ownPreparations, startingTogether } from './preparing.ts';
import {
	contentCheckIds,
	processCheckIds,
	type ContentCheckId,
	type ProcessCheckId,
	type ProcessResult
} from './result.ts';

export interface ProcessCheck {
	/** Brå's done-criteria in order; which step one belongs to stands with its words. */
	readonly steps: readonly ProcessResult<ProcessCheckId>[];
	/** What an agreement should hold. */
	readonly content: readonly ProcessResult<ContentCheckId>[];
}

/** How far Brå's process has come, told from the answers. `today` is an ISO date. */
export function processCheck(state: AgreementState, today: string): ProcessCheck {
	const content = inForce(state);
	const steps: Readonly<Record<ProcessCheckId, Found>> = {
		...startingTogether(content),
		...ownPreparations(content, today),
		...jointPreparations(content, today),
		...carryingOut(content, today),
		...followingUp(content, today)
	};
	const held = agreementContent(content);
	return {
		steps: processCheckIds.map((id) => ({ id, ...steps[id] })),
		content: contentCheckIds.map((id) => ({ id, ...held[id] }))
	};
}
