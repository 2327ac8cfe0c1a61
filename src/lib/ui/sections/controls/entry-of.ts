import type { Field } from '#lib/domain/sections/fields.ts';
import { forms } from '#lib/text/forms.ts';
import { ui } from '#lib/text/ui.ts';

interface Entry {
	readonly short?: boolean;
	readonly date?: boolean;
	readonly unit?: string;
	readonly inputmode?: 'numeric' | 'decimal';
}

/** Room, unit and keyboard of a line that holds a date or a number. */
export function entryOf(field: Field): Entry {
	switch (field.type) {
		case 'date':
			return { date: true, unit: ui.dateFormat, inputmode: 'numeric' };
		case 'year':
			return { short: true, inputmode: 'numeric' };
		case 'money':
			return { short: true, unit: forms.kronor, inputmode: 'numeric' };
		case 'number':
			return {
				short: true,
				inputmode: 'decimal',
				...(field.unit && { unit: forms.units[field.unit] })
			};
		default:
			return {};
	}
}
