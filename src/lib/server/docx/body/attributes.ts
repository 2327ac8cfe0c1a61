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
