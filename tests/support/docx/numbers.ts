import { all, child, w } from '#lib/server/docx/xml/tree.ts';
import type { XmlElement } from '#lib/server/docx/xml/tree.ts';

interface Level {
	readonly format: string;
	readonly text: string;
}
interface Instance {
	readonly abstract: string;
	readonly startsOver: ReadonlySet<number>;
}

const shown = (count: number, format: string) =>
	format === 'lowerLetter' ? String.fromCharCode(96 + count) : String(count);

/** Counts lists as Word does, from the numbering part: what it prints before each paragraph. */
export function createNumbers(numbering: XmlElement): (instance: string, level: number) => string {
	const levels = new Map(
		all(numbering, 'w:abstractNum').map((list) => [
			w(list, 'abstractNumId') ?? '',
			all(list, 'w:lvl').map((level): Level => ({
				format: w(child(level, 'w:numFmt')) ?? '',
				text: w(child(level, 'w:lvlText')) ?? ''
			}))
		])
	);
	const instances = new Map(
		all(numbering, 'w:num').map((num): [string, Instance] => [
			w(num, 'numId') ?? '',
			{
				abstract: w(child(num, 'w:abstractNumId')) ?? '',
				startsOver: new Set(all(num, 'w:lvlOverride').map((over) => Number(w(over, 'ilvl'))))
			}
		])
	);
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	return (id, level) => {
		const instance = instances.get(id);
		if (!instance) throw new Error(`There is no list ${id}`);
		const list = levels.get(instance.abstract) ?? [];
		const count = counts.get(instance.abstract) ?? [];
		counts.set(instance.abstract, count);
		const first = !begun.has(`${id}/${level}`);
		begun.add(`${id}/${level}`);
		count[level] = first && instance.startsOver.has(level) ? 1 : (count[level] ?? 0) + 1;
		count.length = level + 1;
		const { format = '', text = '' } = list[level] ?? {};
		if (format === 'bullet') return text;
		return text.replace(/%(\d)/g, (_, place: string) => {
			const i = Number(place) - 1;
			return shown(count[i] ?? 0, list[i]?.format ?? '');
		});
	};
}
