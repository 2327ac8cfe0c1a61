import type { Macro } from '#lib/domain/document/texts.ts';

/** Sentences that only the reports use by name. */
export const reportMacros = {
	/** What the council gives the committee to do, with the day it is told back when there is one. */
	proposedAssignment: {
		variants: [
			{
				when: { given: ['councilAssignmentDue'] },
				text: 'att ge {leadingCommittee} i uppdrag att {councilAssignment} och redovisa det senast den {councilAssignmentDue}'
			},
			{ text: 'att ge {leadingCommittee} i uppdrag att {councilAssignment}' }
		]
	}
} as const satisfies Readonly<Record<string, Macro>>;
