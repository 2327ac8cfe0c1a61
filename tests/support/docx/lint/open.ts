import { openDocx, part } from '../package.ts';
import type { XmlElement } from '../xml-tree.ts';

/** What the rules look at. */
export interface Linted {
	readonly parts: ReadonlyMap<string, string>;
	readonly document: XmlElement;
	readonly styles: XmlElement;
	readonly numbering: XmlElement;
	/** Raw text, for what is asked of it as a whole. */
	readonly core: string;
	readonly settings: string;
}

export type Rule = (file: Linted) => readonly string[];

export function openForLint(file: Uint8Array): Linted {
	const parts = openDocx(file);
	return {
		parts,
		document: part(parts, 'word/document.xml'),
		styles: part(parts, 'word/styles.xml'),
		numbering: part(parts, 'word/numbering.xml'),
		core: parts.get('docProps/core.xml') ?? '',
		settings: parts.get('word/settings.xml') ?? ''
	};
}

export function duplicates(values: readonly (string | undefined)[]): readonly string[] {
	const seen = new Set<string>();
	return values.flatMap((value = '(none)') => {
		if (seen.has(value)) return [value];
		seen.add(value);
		return [];
	});
}
