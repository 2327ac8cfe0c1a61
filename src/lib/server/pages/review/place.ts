import type { LinkView } from '#lib/client/views/review.ts';
import { addressOf } from '#lib/domain/journey/address.ts';
import { journeySections } from '#lib/domain/journey/sections.ts';
import { sectionTexts } from '#lib/text/sections.ts';
import { answerHref } from '../links.ts';

/** A link to where an answer is written, named by its section: `2 Mandat`. */
export function placeOf(id: string, path: string): LinkView {
	const section = addressOf(path)?.section ?? 'initiation';
	const number = journeySections.findIndex((one) => one.id === section) + 1;
	return { label: `${number} ${sectionTexts[section].title}`, href: answerHref(id, path) };
}
