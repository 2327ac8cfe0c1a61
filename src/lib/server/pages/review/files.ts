import type { FileView } from '#lib/client/views/review.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { filesText } from '#lib/text/pages/files.ts';
import { pageOf } from '../links.ts';

/** The documents: a draft always, the final once purposes and areas are there. */
export function fileViews(state: AgreementState): {
	readonly files: readonly FileView[];
	readonly filesNote?: string;
} {
	const file = (name: string) => pageOf(state.id, `dokument/${name}`);
	const isFinal = blocksFinal(state.content).length === 0;
	const words = (name: string, primary: boolean, title: string): readonly FileView[] => [
		{ href: file(name), name: title, kind: filesText.draft, primary },
		...(isFinal
			? [
					{
						href: `${file(name)}?utgava=slutlig`,
						name: title,
						kind: filesText.final,
						primary: false
					}
				]
			: [])
	];
	const files = [
		...words('overenskommelse.docx', true, filesText.agreement),
		...words('atgardsplan.docx', false, filesText.plan),
		{
			href: file('overenskommelse.json'),
			name: filesText.everything,
			kind: filesText.json,
			primary: false
		}
	];
	return { files, ...(!isFinal && { filesNote: filesText.finalBlocked }) };
}
