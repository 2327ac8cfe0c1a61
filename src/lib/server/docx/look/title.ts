import type { DocumentModel } from '#lib/domain/document/model.ts';
import { countLines } from '../measure/lines.ts';
import { pageLook } from './page.ts';
import { STYLES } from './styles.ts';
import type { StyleLook } from './styles.ts';

/** Half points: plans, and agreements whose title is a sentence. */
const SMALLER = 40;
const MOST_LINES = 2;

/** The title's style: as large as it can be without taking the first page. */
export function titleLook(model: DocumentModel): StyleLook {
	const { Title } = STYLES;
	const lines = countLines(
		[{ text: model.head.title, bold: true }],
		pageLook(model).textWidth,
		Title.size
	);
	const isAgreement = model.kind === 'agreement' && model.look !== 'short';
	const isLarge = isAgreement || model.look === 'promise';
	return isLarge && lines <= MOST_LINES ? Title : { ...Title, size: SMALLER };
}
