import type { DocumentView, EditionView, FormatView } from '#lib/client/views/documents.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { hasFinal, type OfferedDocument } from '#lib/text/documents/kinds.ts';
import { useOf } from '#lib/text/documents/uses.ts';
import { workbookOf } from '#lib/text/documents/workbook/compose.ts';
import { isFilled } from '#lib/domain/document/answers.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import { documentsText } from '#lib/text/pages/documents.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { answerHref, pageOf } from '../links.ts';

type Edition = EditionView['id'];

/** `?val=…&utgava=slutlig`, as the addresses of documents have it. */
export function editionQuery(edition: Edition, choice?: string): string {
	const query = new URLSearchParams({
		...(choice !== undefined && { val: choice }),
		...(edition === 'final' && { utgava: 'slutlig' })
	}).toString();
	return query && `?${query}`;
}

/** One document with its forms, each in the editions that can be made. */
export function documentView(
	state: AgreementState,
	{ kind, choice }: OfferedDocument,
	hasPdf: boolean
): DocumentView {
	const name = choice ? filesText.named(kind.name, choice.name) : kind.name;
	const use = useOf(kind.id);
	const editions: readonly Edition[] = hasFinal(kind, state.content)
		? ['final', 'draft']
		: ['draft'];
	const at = (address: string, edition: Edition) =>
		pageOf(state.id, `dokument/${address}${editionQuery(edition, choice?.id)}`);
	const formats = (edition: Edition): readonly FormatView[] => {
		const format = formatIn(name, edition);
		const pdf = `pdf/${kind.file}`;
		return [
			format('docx', at(`${kind.file}.docx`, edition)),
			...(hasPdf ? [format('pdf', at(pdf, edition), at(`${pdf}/lage`, edition))] : []),
			...(workbookOf(kind.id) ? [format('xlsx', at(`listor/${kind.file}.xlsx`, edition))] : [])
		];
	};
	const query = new URLSearchParams({ dokument: kind.file, ...(choice && { val: choice.id }) });
	return {
		id: choice ? `${kind.id}-${choice.id}` : kind.id,
		name,
		...(use && { what: use.what }),
		needs: (use?.needs ?? [])
			.filter(({ answer }) => !isFilled(readAnswer(state.content, answer)))
			.map(({ answer, says }) => ({ label: says, href: answerHref(state.id, answer) })),
		read: {
			label: documentsText.read,
			name: documentsText.readNamed(name),
			href: pageOf(state.id, `las?${query.toString()}`)
		},
		editions: editions.map((id) => ({ id, name: documentsText[id], formats: formats(id) }))
	};
}

/** Names a form of something in an edition, for those who cannot see its row. */
export function formatIn(what: string, edition: Edition) {
	return (
		id: FormatView['id'],
		href: string,
		progress?: string,
		label: string = documentsText.formats[id]
	): FormatView => {
		const name = documentsText.get(what, documentsText[edition], label);
		return { id, href, label, name, ...(progress !== undefined && { progress }) };
	};
}
