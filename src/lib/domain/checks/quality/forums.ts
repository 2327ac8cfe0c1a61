/** Groups that can lead, meet and report (B3, B5, M4, M14, M20, S3–S5). */
import type { Forum } from '#lib/domain/sections/content.ts';
import { forumById } from '#lib/domain/sections/readers.ts';
import { isBlank } from '../blank.ts';
import { forums } from './lists.ts';
import type { Reading } from './reading.ts';
import { each, once, warning, type Rules } from './rule.ts';
import { isAboutYouth, steeringAndPreparatory, youthWithoutSchool } from './school.ts';
import type { Finding } from './warning.ts';

/** Those that lead report to nobody here. */
function isTop({ id, kind }: Forum, { content }: Reading): boolean {
	const { steeringForum, councilForum } = content.structure;
	return (
		id === steeringForum ||
		id === councilForum ||
		kind === 'steering_group' ||
		kind === 'strategic_council'
	);
}

function isForYouth({ kind, areas = [] }: Forum, { areaById }: Reading): boolean {
	if (kind === 'youth_group' || kind === 'youth_crime_council') return true;
	return areas.some((id) => isAboutYouth(areaById.get(id) ?? { id }));
}

function schoolMissing({ content }: Reading): readonly Finding[] {
	if (!youthWithoutSchool(content)) return [];
	const [first, ...rest] = steeringAndPreparatory(content);
	const names = [first, ...rest].flatMap((forum) => (forum?.name ? [forum.name] : []));
	return [
		{
			path: first ? `structure.forums.${first.id}.members` : 'structure.forums',
			slots: { forum: names.length > 0 ? { anyOf: names } : { unnamed: 'preparatoryForum' } }
		}
	];
}

export const forumRules = {
	forumWithoutInterval: warning(each(forums, 'interval', ({ row }) => row.interval === undefined)),
	forumWithoutTask: warning(each(forums, 'task', ({ row }) => isBlank(row.task))),
	forumWithoutReportLine: warning(
		each(
			forums,
			'reportsTo',
			({ row }, reading) =>
				!isTop(row, reading) && forumById(reading.content, row.reportsTo) === undefined
		)
	),
	temporaryWithoutEnd: warning(
		each(
			forums,
			'permanence',
			({ row }) => row.permanence === 'temporary' && (!row.endDate || isBlank(row.permanenceReason))
		)
	),
	youthGroupTemporary: warning(
		each(
			forums,
			'permanence',
			({ row }, reading) => row.permanence === 'temporary' && isForYouth(row, reading)
		)
	),
	schoolMissing: warning(schoolMissing),
	noPractitionerForum: warning(
		once(
			'structure.practitionerForum',
			({ content }) => forumById(content, content.structure.practitionerForum) === undefined
		)
	),
	noAllPartyCheckIn: warning(
		once(
			'structure.allPartyCheckIn',
			({ content }) => content.structure.allPartyCheckIn === undefined
		)
	)
} satisfies Rules;
