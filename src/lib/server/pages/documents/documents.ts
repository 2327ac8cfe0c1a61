import type {
	DocumentGroupView,
	DocumentsView,
	DocumentView
} from '#lib/client/views/documents.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { offeredDocuments, type OfferedDocument } from '#lib/text/documents/kinds.ts';
import { useOf, type DocumentPurpose } from '#lib/text/documents/uses.ts';
import { documentsText } from '#lib/text/pages/documents.ts';
import { pageOf } from '../links.ts';
import { factsOf } from '../paper.ts';
import { documentView, editionQuery, formatIn } from './editions.ts';

const purposes: readonly DocumentPurpose[] = ['decide', 'followUp', 'tell', 'work'];

/** Every document by what it is for. `now` is an ISO instant; `hasPdf`: the server can make PDF. */
export function documentsView(state: AgreementState, now: string, hasPdf: boolean): DocumentsView {
	const offered = offeredDocuments(factsOf(state, now, 'draft'));
	const isBlocked = blocksFinal(state.content).length > 0;
	return {
		groups: purposes.flatMap((id) => groupOf(state, id, offered, hasPdf)),
		all: [everyDocument(state, isBlocked, hasPdf), everyAnswer(state)],
		hasPdf,
		...(isBlocked && { note: documentsText.finalNote })
	};
}

function groupOf(
	state: AgreementState,
	id: DocumentPurpose,
	offered: readonly OfferedDocument[],
	hasPdf: boolean
): readonly DocumentGroupView[] {
	const documents = offered
		.filter(({ kind }) => (useOf(kind.id)?.purpose ?? 'work') === id)
		.map((document) => documentView(state, document, hasPdf));
	return documents.length === 0 ? [] : [{ id, ...documentsText.purposes[id], documents }];
}

function everyDocument(state: AgreementState, isBlocked: boolean, hasPdf: boolean): DocumentView {
	const { title, what, name, withPdf } = documentsText.all;
	const editions = isBlocked ? (['draft'] as const) : (['final', 'draft'] as const);
	return {
		id: 'zip',
		name: title,
		what,
		needs: [],
		editions: editions.map((id) => {
			const format = formatIn(name, id);
			const at = (address: string) => pageOf(state.id, `dokument/${address}${editionQuery(id)}`);
			return {
				id,
				name: documentsText[id],
				formats: [
					format('zip', at('allt.zip')),
					...(hasPdf ? [format('zip', at('pdf/allt'), at('pdf/allt/lage'), withPdf)] : [])
				]
			};
		})
	};
}

function everyAnswer({ id }: AgreementState): DocumentView {
	const { title, what, format } = documentsText.everything;
	const href = pageOf(id, 'dokument/overenskommelse.json');
	return {
		id: 'json',
		name: title,
		what,
		needs: [],
		editions: [
			{
				id: 'draft',
				name: '',
				formats: [{ id: 'json', href, label: format, name: `${title}, ${format}` }]
			}
		]
	};
}
