import type { DocumentFacts } from '#lib/domain/document/scope.ts';

/** An agreement in the making on a fixed day. Made anew each time, so that nothing is remembered from the last. */
export function factsOf(content: DocumentFacts['content']): DocumentFacts {
	return {
		agreementId: 'bench',
		content: structuredClone(content),
		postponed: {},
		status: 'drafting',
		version: '1',
		today: '2026-11-22',
		edition: 'draft'
	};
}
