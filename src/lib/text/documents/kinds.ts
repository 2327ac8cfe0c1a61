/** Every kind of document, in the order they are offered. A new kind is one folder of words and one entry here. */
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import { isFilled } from '#lib/domain/document/answers.ts';
import { isMunicipal } from '#lib/domain/document/legal-form.ts';
import { outcomeOf, promisesIn } from '#lib/domain/document/promises.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { actionPlanDocument, agreementDocument } from './compose.ts';
import { forumChoices, minutesDocument, noticeDocument } from './meeting/meeting.ts';
import { memoDocument } from './memo/memo.ts';
import { promiseDocument, promiseResultDocument } from './promise/promise.ts';
import { publicDocument } from './public/public.ts';
import type { DocumentChoice, DocumentKind } from './kind.ts';
import { reportKinds } from './reports.ts';

/** A memo and an own plan are a municipality's. */
const hasMunicipality = ({ content }: DocumentFacts) =>
	(content.initiation.parties ?? []).some(isMunicipal);

const hasPromises = ({ content }: DocumentFacts) => promisesIn(content).length > 0;
const hasPromiseResults = ({ content }: DocumentFacts) =>
	promisesIn(content).some((promise) => outcomeOf(promise, content) !== undefined);

export const documentKinds: readonly DocumentKind[] = [
	{
		id: 'agreement',
		file: 'overenskommelse',
		name: 'Överenskommelsen',
		orientation: 'portrait',
		final: 'whenLawful',
		compose: (facts) => agreementDocument(facts)
	},
	{
		id: 'actionPlan',
		file: 'atgardsplan',
		name: 'Åtgärdsplanen',
		orientation: 'landscape',
		final: 'whenLawful',
		compose: (facts) => actionPlanDocument(facts)
	},
	{
		id: 'ownPlan',
		file: 'kommunens-atgardsplan',
		name: 'Kommunens egen åtgärdsplan',
		orientation: 'landscape',
		final: 'whenLawful',
		isOffered: ({ content }) => content.actionPlan.planKind === 'both',
		compose: (facts) => ({ ...actionPlanDocument(facts, 'own'), kind: 'ownPlan' })
	},
	{
		id: 'memo',
		file: 'tjansteskrivelse',
		name: 'Tjänsteskrivelsen',
		orientation: 'portrait',
		final: 'always',
		isOffered: hasMunicipality,
		compose: memoDocument
	},
	...reportKinds,
	{
		id: 'promise',
		file: 'medborgarlofte',
		name: 'Medborgarlöftet',
		orientation: 'portrait',
		final: 'always',
		isOffered: hasPromises,
		compose: promiseDocument
	},
	{
		id: 'promiseResult',
		file: 'medborgarlofte-uppfoljning',
		name: 'Uppföljningen av medborgarlöftet',
		orientation: 'portrait',
		final: 'always',
		isOffered: hasPromiseResults,
		compose: promiseResultDocument
	},
	{
		id: 'publicVersion',
		file: 'overenskommelse-i-korthet',
		name: 'Överenskommelsen i korthet för invånarna',
		orientation: 'portrait',
		final: 'whenLawful',
		isOffered: ({ content }) =>
			isFilled(content.initiation.purposes) || isFilled(content.focusAreas.areas),
		compose: publicDocument
	},
	{
		id: 'notice',
		file: 'kallelse',
		name: 'Kallelsen och dagordningen',
		orientation: 'portrait',
		final: 'always',
		choices: forumChoices,
		compose: noticeDocument
	},
	{
		id: 'minutes',
		file: 'protokoll',
		name: 'Protokollet',
		orientation: 'portrait',
		final: 'always',
		choices: forumChoices,
		compose: minutesDocument
	}
];

/** A document that can be made now: its kind, and what it is about where the kind asks. */
export interface OfferedDocument {
	readonly kind: DocumentKind;
	readonly choice?: DocumentChoice;
}

/** Everything that can be made of the agreement as it stands. */
export function offeredDocuments(facts: DocumentFacts): readonly OfferedDocument[] {
	return documentKinds
		.filter(({ isOffered }) => isOffered?.(facts) ?? true)
		.flatMap((kind): readonly OfferedDocument[] =>
			kind.choices ? kind.choices(facts).map((choice) => ({ kind, choice })) : [{ kind }]
		);
}

/** The one offered under this name and choice, or undefined. `file` is without its ending. */
export function offeredDocument(
	facts: DocumentFacts,
	file: string,
	choice?: string
): OfferedDocument | undefined {
	return offeredDocuments(facts).find(
		(offered) => offered.kind.file === file && offered.choice?.id === choice
	);
}

export function kindOfFile(file: string): DocumentKind | undefined {
	return documentKinds.find((kind) => kind.file === file);
}

/** Whether a final edition can be made of the answers as they stand. */
export function hasFinal(
	{ final }: DocumentKind,
	content: Parameters<typeof blocksFinal>[0]
): boolean {
	return final === 'always' || (final === 'whenLawful' && blocksFinal(content).length === 0);
}
