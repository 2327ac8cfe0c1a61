import type { OptionLabels } from '#lib/client/page-data.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { FieldView } from './field-view.ts';
import type { EnumId } from '#lib/domain/sections/vocabulary.ts';

/** What the question's words are to its controls; see the primitive `Question`. */
export type Shape = 'field' | 'group' | 'parts';

const fewOptions = { question: 6, nested: 3 };

/** Few options are all shown; many, or many fields in a row, fold into a list. */
export function isOpenChoice(options: EnumId, nested: boolean, labels: OptionLabels): boolean {
	const many = Object.keys(labels[options] ?? {}).length;
	return many <= (nested ? fewOptions.nested : fewOptions.question);
}

export function shapeOf(field: Field, labels: OptionLabels): Shape {
	switch (field.type) {
		case 'text':
		case 'longText':
		case 'function':
		case 'date':
		case 'year':
		case 'money':
		case 'number':
		case 'lines':
		case 'reference':
		case 'reform':
		case 'placeOrText':
			return 'field';
		case 'choice':
			return isOpenChoice(field.options, false, labels) ? 'group' : 'field';
		case 'yesNo':
		case 'choices':
		case 'references':
			return 'group';
		case 'matrix':
		case 'period':
		case 'ages':
		case 'valueYear':
		case 'capacity':
		case 'quantity':
		case 'owner':
		case 'order':
		case 'group':
		case 'rows':
			return 'parts';
	}
}

/** Short fields that stand two and two where there is room. */
export function isHalf({ field }: FieldView, labels: OptionLabels): boolean {
	switch (field.type) {
		case 'date':
		case 'year':
		case 'number':
		case 'money':
			return true;
		case 'choice':
			return !isOpenChoice(field.options, true, labels);
		default:
			return false;
	}
}
