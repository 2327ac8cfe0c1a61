import { elements, wordsIn } from '../xml/tree.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Place } from './finding.ts';
import type { Opened } from './opened.ts';
import { styleOf } from './rule.ts';

const HEADING = /^(?:Heading\d|FrontHeading)$/;
/** Characters of what is shown of a place. */
const LONGEST = 80;

const short = (text: string) => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()} …`;
};

const named = (key: 'heading' | 'words', text: string | undefined): Place => {
	const shown = text === undefined ? '' : short(text);
	return shown === '' ? {} : { [key]: shown };
};

/** Finds places by walking the document once, the first time something is wrong. */
export function createPlaces({ document }: Opened): (at: XmlElement | undefined) => Place {
	let under: ReadonlyMap<XmlElement, string> | undefined;
	const walk = () => {
		const found = new Map<XmlElement, string>();
		let heading = '';
		const visit = (element: XmlElement) => {
			if (element.name === 'w:p' && HEADING.test(styleOf(element) ?? ''))
				heading = wordsIn(element);
			found.set(element, heading);
			elements(element).forEach(visit);
		};
		visit(document);
		return found;
	};
	return (at) => {
		if (at === undefined) return {};
		under ??= walk();
		return { ...named('heading', under.get(at)), ...named('words', wordsIn(at)) };
	};
}
