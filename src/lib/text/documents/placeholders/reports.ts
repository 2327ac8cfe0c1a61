/** Placeholders of the report to the council, the answer to an interpellation and the annex on the situation. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { answersComposed } from './composed-answers.ts';
import { goalsComposed } from './composed-goals.ts';
import { lawComposed } from './composed-law.ts';
import { reformsComposed } from './composed-reforms.ts';
import { reportComposed } from './composed-report.ts';
import { councilReportPlaceholders } from './council-report.ts';
import { interpellationPlaceholders } from './interpellation.ts';
import { situationAnnexPlaceholders } from './situation-annex.ts';

export const reportPlaceholders = {
	...councilReportPlaceholders,
	...interpellationPlaceholders,
	...situationAnnexPlaceholders,
	...reportComposed,
	...goalsComposed,
	...lawComposed,
	...answersComposed,
	...reformsComposed
} as const satisfies Resolvers;
