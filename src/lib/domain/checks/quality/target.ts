/** Who it is for, and nobody between two ages (M18, G1, S6). */
import type { FocusArea } from '#lib/domain/sections/content.ts';
import { isBlank } from '../blank.ts';
import { areas } from './lists.ts';
import type { Placed, Reading } from './reading.ts';
import { each, warning, type Rules } from './rule.ts';
import { isAboutYouth } from './school.ts';
import type { Finding } from './warning.ts';

const lacksAges = ({ ages }: FocusArea): boolean =>
	ages?.from === undefined && ages?.to === undefined;

/** Somebody outside the ages is said to take over. */
const handsOver = ({ row }: Placed<FocusArea>): boolean =>
	(row.neighbouringAges ?? []).some(({ responsible }) => !isBlank(responsible));

/** Years that no area about young people covers, between those of two that do. Limits included. */
function ageGaps({ areas }: Reading): readonly Finding[] {
	const youth = areas
		.filter(({ row }) => isAboutYouth(row) && !lacksAges(row))
		.sort((a, b) => (a.row.ages?.from ?? 0) - (b.row.ages?.from ?? 0));
	const found: Finding[] = [];
	let oldest: Placed<FocusArea> | undefined;
	for (const area of youth) {
		const covered = oldest?.row.ages?.to;
		const from = area.row.ages?.from ?? 0;
		if (oldest && covered !== undefined && from > covered + 1) {
			if (!handsOver(oldest) && !handsOver(area))
				found.push({
					path: `${oldest.path}.neighbouringAges`,
					slots: { from: covered + 1, to: from - 1 }
				});
		}
		const end = area.row.ages?.to ?? Infinity;
		if (!oldest || end > (oldest.row.ages?.to ?? Infinity)) oldest = area;
	}
	return found;
}

export const targetRules = {
	targetWithoutDefinition: warning(
		each(areas, 'targetGroup', ({ row }) => isBlank(row.targetGroup))
	),
	agesMissing: warning(each(areas, 'ages', ({ row }) => isAboutYouth(row) && lacksAges(row))),
	agesGap: warning(ageGaps),
	schoolWithoutProtection: warning(
		each(
			areas,
			'schoolProtection',
			({ row }) => (row.themes ?? []).includes('school') && isBlank(row.schoolProtection?.how)
		)
	)
} satisfies Rules;
