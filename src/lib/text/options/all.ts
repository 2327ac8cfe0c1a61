import type { EnumId, OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { actionPlanOptions } from './action-plan.ts';
import { focusAreasOptions } from './focus-areas.ts';
import { followUpOptions } from './follow-up.ts';
import { initiationOptions } from './initiation.ts';
import { libraryOptions } from './library.ts';
import { mandateOptions } from './mandate.ts';
import { reviewOptions } from './review.ts';
import { situationOptions } from './situation.ts';
import { structureOptions } from './structure.ts';

export const options = {
	...initiationOptions,
	...mandateOptions,
	...structureOptions,
	...situationOptions,
	...focusAreasOptions,
	...actionPlanOptions,
	...followUpOptions,
	...reviewOptions,
	...libraryOptions
} satisfies { readonly [E in EnumId]: { readonly [O in OptionOf<E>]: string } };

/** The label of a stored value, or the value itself when it is not one of the enum's. */
export function optionLabel(enumId: EnumId, value: string): string {
	const labels: Readonly<Record<string, string>> = options[enumId];
	return labels[value] ?? value;
}
