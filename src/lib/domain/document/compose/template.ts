/** A text with placeholders, taken apart: `Syftet är {purpose}.` */

export type Part =
	| { readonly kind: 'literal'; readonly text: string }
	| {
			readonly kind: 'placeholder';
			readonly name: string;
			/** `{^name}`: begins with a capital letter. */
			readonly capital: boolean;
			/** Stands as a sentence of its own: left out when there is no answer, and closed with a full stop. */
			readonly sentence: boolean;
	  };

const placeholder = /\{(\^?)([A-Za-z][\w.]*)\}/g;
const parsed = new Map<string, readonly Part[]>();

/** Outlines are constants, so each text is parsed once. */
export function parts(template: string): readonly Part[] {
	const known = parsed.get(template);
	if (known) return known;
	const fresh = parse(template);
	parsed.set(template, fresh);
	return fresh;
}

function parse(template: string): readonly Part[] {
	const found: Part[] = [];
	let at = 0;
	for (const match of template.matchAll(placeholder)) {
		const [whole, capital = '', name = ''] = match;
		if (match.index > at) found.push({ kind: 'literal', text: template.slice(at, match.index) });
		at = match.index + whole.length;
		const sentence = standsAlone(template.slice(0, match.index), template.slice(at));
		found.push({ kind: 'placeholder', name, capital: capital !== '', sentence });
	}
	if (at < template.length) found.push({ kind: 'literal', text: template.slice(at) });
	return found;
}

/** Begins where a sentence begins, and nothing of that sentence follows. */
function standsAlone(before: string, after: string): boolean {
	const begins = before === '' || /[.?!] $/.test(before);
	return begins && (after === '' || /^ (\p{Lu}|\{\^)/u.test(after));
}

export function capitalised(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}

export function endsSentence(text: string): boolean {
	return /[.?!…:]["”»)]?$/.test(text.trimEnd());
}
