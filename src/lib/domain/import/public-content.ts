import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import type { Fields } from '#lib/domain/sections/fields.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The agreement without what is never printed: questions marked `internal` (notes, comments, names of holders) and
 * what is open in them. A Word file becomes a public record, so nothing else may travel in it.
 */
export function publicFile(file: AgreementFile): AgreementFile {
	const content = Object.entries(sections).map(([section, fields]) => [
		section,
		publicValues(fields, sectionOf(file.content, section))
	]);
	const postponed = Object.entries(file.postponed).filter(([path]) => isPublic(path));
	return {
		...file,
		content: Object.fromEntries(content) as AgreementContent,
		postponed: Object.fromEntries(postponed)
	};
}

function sectionOf(content: AgreementContent, section: string): Values {
	return (content as unknown as Record<string, Values | undefined>)[section] ?? {};
}

function publicValues(fields: Fields, values: Values): Values {
	const kept: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(values)) {
		// The free text beside a choice of `other` follows its choice.
		const field = fields[name] ?? fields[name.replace(/Other$/, '')];
		if (!field || field.internal || value === undefined) continue;
		if (field.type === 'group') kept[name] = publicValues(field.fields, value as Values);
		else if (field.type === 'rows')
			kept[name] = (value as readonly AnyRow[]).map((row) => ({
				id: row.id,
				...publicValues(field.fields, row)
			}));
		else kept[name] = value;
	}
	return kept;
}

/** Whether no question on the way to the path is internal. */
function isPublic(path: string): boolean {
	const steps = path.split('.');
	return steps.every((_, index) => {
		const field = locate(steps.slice(0, index + 1).join('.'))?.field;
		return field === undefined || field === 'row' || !field.internal;
	});
}
