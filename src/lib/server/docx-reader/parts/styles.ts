import type { Listener } from '../xml.ts';

/** What a paragraph style says about the text. */
export interface StyleFacts {
	/** 1 is the highest heading. */
	readonly level?: number;
	readonly title?: true;
	readonly item?: true;
	readonly bold?: true;
}

interface Style {
	name: string;
	basedOn?: string;
	level?: number;
	item?: true;
	bold?: true;
}

const HEADING = /^(?:heading|rubrik)\s*([1-9])$/i;
/** Styles that build on each other in a ring are cut here. */
const LONGEST_CHAIN = 20;

/** Gathers the styles while their part is read; then answers by style id. */
export function createStyles(): { listener: Listener; of(id: string | undefined): StyleFacts } {
	const styles = new Map<string, Style>();
	let current: Style | undefined;
	const listener: Listener = {
		open(name, attributes) {
			const value = attributes.get('val') ?? '';
			if (name === 'style') {
				current = { name: '' };
				styles.set(attributes.get('styleId') ?? '', current);
			} else if (current === undefined) return;
			else if (name === 'name') current.name = value;
			else if (name === 'basedOn') current.basedOn = value;
			else if (name === 'outlineLvl') current.level = outline(value);
			else if (name === 'numId' && value !== '0') current.item = true;
			else if (name === 'b' && isOn(attributes.get('val'))) current.bold = true;
		},
		close(name) {
			if (name === 'style') current = undefined;
		}
	};
	return { listener, of: (id) => factsOf(styles, id) };
}

/** A heading level from Word's outline level: 0–8 are headings, 9 is text. */
export function outline(value: string | undefined): number | undefined {
	return value !== undefined && /^[0-8]$/.test(value) ? Number(value) + 1 : undefined;
}

/** Word's switches are on when they say nothing. */
export function isOn(value: string | undefined): boolean {
	return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

function factsOf(styles: ReadonlyMap<string, Style>, id: string | undefined): StyleFacts {
	let facts: StyleFacts = {};
	let next = id;
	for (let step = 0; step < LONGEST_CHAIN && next !== undefined; step += 1) {
		const style = styles.get(next);
		if (!style) break;
		const named = HEADING.exec(style.name)?.[1];
		const level = style.level ?? (named === undefined ? undefined : Number(named));
		const isTitle = style.name.toLowerCase() === 'title';
		facts = {
			...(level !== undefined && { level }),
			...(isTitle && { title: true }),
			...(style.item && { item: true }),
			...(style.bold && { bold: true }),
			...facts
		};
		next = style.basedOn;
	}
	return facts;
}
