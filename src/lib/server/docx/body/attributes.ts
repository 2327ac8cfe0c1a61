/** `w:spacing` with what differs from the style, in twips. */
export function spacing(before: number | undefined, after: number | undefined): string {
	if (before === undefined && after === undefined) return '';
	return (
		'<w:spacing' +
		(before === undefined ? '' : ` w:before="${before}"`) +
		(after === undefined ? '' : ` w:after="${after}"`) +
		'/>'
	);
}

/** `w:ind` with what differs from the style, in twips. */
export function indents(left: number | undefined, hanging: number | undefined): string {
	if (left === undefined && hanging === undefined) return '';
	return (
		'<w:ind' +
		(left === undefined ? '' : ` w:left="${left}"`) +
		(hanging ? ` w:hanging="${hanging}"` : hanging === 0 ? ' w:firstLine="0"' : '') +
		'/>'
	);
}

/** A place in a list: the list's instance in the numbering part, and the level. */
export interface ListItem {
	readonly instance: number;
	readonly level: number;
}

export function listItem(item: ListItem | undefined): string {
	if (!item) return '';
	return `<w:numPr><w:ilvl w:val="${item.level}"/><w:numId w:val="${item.instance}"/></w:numPr>`;
}
