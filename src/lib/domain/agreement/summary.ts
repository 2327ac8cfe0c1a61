import { upcoming } from '#lib/domain/calendar/upcoming.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import type { AgreementState, LifecycleStatus } from './state.ts';

/** What the list of agreements shows, small enough to keep for every agreement. */
export interface AgreementSummary {
	readonly title?: string;
	readonly titleWord?: OptionOf<'titleWord'>;
	readonly parties: readonly { readonly name: string; readonly kind?: OptionOf<'partyKind'> }[];
	readonly status: LifecycleStatus;
	/** Coming dates as seen from the last change, soonest first. */
	readonly dates: readonly { readonly date: string; readonly kind: string }[];
	readonly example: boolean;
}

const mostDates = 8;

export function summaryOf(state: AgreementState): AgreementSummary {
	const { title, titleWord, parties = [] } = state.content.initiation;
	return {
		...(title !== undefined && { title }),
		...(titleWord !== undefined && { titleWord }),
		parties: parties.map(({ organisation = '', kind }) => ({
			name: organisation,
			...(kind && { kind })
		})),
		status: state.status,
		dates: upcoming(state, state.lastChangedAt.slice(0, 10))
			.slice(0, mostDates)
			.map(({ date, kind }) => ({ date, kind })),
		example: state.example
	};
}
