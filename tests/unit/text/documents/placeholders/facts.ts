/** Facts and scopes for tests of placeholders. */
import type { DocumentFacts, Resolved, Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { resolvers } from '#lib/text/documents/placeholders/all.ts';

const nothing: AgreementContent = {
	initiation: {},
	mandate: {},
	structure: {},
	situation: {},
	focusAreas: {},
	actionPlan: {},
	followUp: {},
	review: {}
};

export function factsWith(
	content: Partial<AgreementContent>,
	rest: Partial<DocumentFacts> = {}
): DocumentFacts {
	return {
		agreementId: 'a1',
		content: { ...nothing, ...content },
		postponed: {},
		status: 'drafting',
		version: '1',
		today: '2026-11-22',
		edition: 'draft',
		...rest
	};
}

export function resolve(
	name: keyof typeof resolvers,
	facts: DocumentFacts,
	bound: Scope['bound'] = {}
): Resolved {
	return resolvers[name]({ facts, bound, referenceTo: () => '' });
}

/** The text a placeholder gives, or its state when it has none. */
export function say(
	name: keyof typeof resolvers,
	facts: DocumentFacts,
	bound: Scope['bound'] = {}
): string {
	const resolved = resolve(name, facts, bound);
	return resolved.state === 'answered' ? resolved.text : resolved.state;
}
