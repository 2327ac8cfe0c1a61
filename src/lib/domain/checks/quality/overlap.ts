/** Two measures with the same method or title, in the same place, at the same time (H1). Actors are free text: not read. */
import type { Measure } from '#lib/domain/sections/content.ts';
import { isBlank } from '../blank.ts';
import { fold } from '../fold.ts';
import type { Placed, Reading } from './reading.ts';
import { named } from './rule.ts';
import type { Finding } from './warning.ts';

/** What two measures must share to be the same doing. */
function doings({ title, method = [] }: Measure): readonly string[] {
	const name = fold(title ?? '').trim();
	return [...method.filter((id) => id !== 'other'), ...(name === '' ? [] : [`"${name}"`])];
}

/** Open ends reach as far as they can. */
function sameTime(first: Measure, second: Measure): boolean {
	const end = ({ time }: Measure) => (time?.end === 'open' || !time?.end ? '9999' : time.end);
	const start = ({ time }: Measure) => time?.start ?? '';
	return start(first) <= end(second) && start(second) <= end(first);
}

export function overlaps({ measures, areas }: Reading): readonly Finding[] {
	const placeNames = new Map(
		areas.flatMap(({ row }) => (row.places ?? []).map(({ id, name }) => [id, name] as const))
	);
	const seen = new Map<string, Placed<Measure>>();
	const found: Finding[] = [];
	for (const measure of measures) {
		const { place } = measure.row;
		if (place === undefined || isBlank(place)) continue;
		const keys = doings(measure.row).map((doing) => `${fold(place).trim()} ${doing}`);
		const twin = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
		if (twin && sameTime(twin.row, measure.row))
			found.push({
				path: `${measure.path}.place`,
				slots: {
					first: named(twin.row.title, 'measure', twin.position),
					second: named(measure.row.title, 'measure', measure.position),
					place: named(placeNames.get(place) ?? place, 'place')
				}
			});
		else for (const key of keys) seen.set(key, measure);
	}
	return found;
}
