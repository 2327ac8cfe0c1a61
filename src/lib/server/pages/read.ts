import type { ReadView } from '#lib/client/views/read.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { offeredDocument, offeredDocuments } from '#lib/text/documents/kinds.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { readText } from '#lib/text/pages/read.ts';
import { pageOf } from './links.ts';
import { logotypeSrc } from './logotypes.ts';
import { factsOf } from './paper.ts';
import { wholePaper } from './preview.ts';

/** Which document: the file of its kind, and what it is about where the kind asks. */
export interface Read {
	readonly file: string;
	readonly choice?: string;
}

/** A whole document as it stands; undefined when there is none to read. `now` is an ISO instant. */
export function readView(
	state: AgreementState,
	now: string,
	{ file, choice }: Read
): ReadView | undefined {
	const facts = factsOf(state, now, 'draft');
	const offered = offeredDocument(facts, file, choice);
	if (!offered) return undefined;
	const { kind } = offered;
	const model = kind.compose(facts, choice);
	const query = choice === undefined ? '' : `?${new URLSearchParams({ val: choice }).toString()}`;
	const others = offeredDocuments(facts).filter(
		(other) => other.kind !== kind && other.choice === undefined
	);
	return {
		...wholePaper(model),
		kind: kind.id,
		name: offered.choice ? filesText.named(kind.name, offered.choice.name) : kind.name,
		heading: readText.heading(kind.name),
		isWide: kind.orientation === 'landscape',
		logotypes: (model.head.logotypes ?? []).map(({ party, alt }) => ({
			src: logotypeSrc(state, party),
			alt
		})),
		front: model.front,
		file: pageOf(state.id, `dokument/${kind.file}.docx${query}`),
		others: others.map((other) => ({
			href: pageOf(state.id, `las?dokument=${other.kind.file}`),
			name: other.kind.name
		}))
	};
}
