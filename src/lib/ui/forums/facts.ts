/** What the drawing and the text say about each forum. Words that stand in both are made here, once. */
import { steeringAndPreparatory, youthWithoutSchool } from '#lib/domain/checks/quality/school.ts';
import type { AgreementContent, Forum } from '#lib/domain/sections/content.ts';
import {
	actorById,
	forumsIn,
	organisationName,
	partiesIn,
	partyById,
	partyName
} from '#lib/domain/sections/readers.ts';
import { forumsText } from '#lib/text/forums-page.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { shapeOf, type MarkShape } from '#lib/ui/primitives/party.ts';

export type LevelId = keyof typeof forumsText.levels;

export interface Members {
	readonly organisation: string;
	/** Actors that are no party have no mark. */
	readonly shape: MarkShape | undefined;
	readonly functions: string;
}

export interface ForumFacts {
	readonly id: string;
	readonly name: string;
	readonly level: LevelId;
	readonly temporary: boolean;
	readonly isCouncil: boolean;
	/** How often and until when. */
	readonly meets: string;
	readonly chair: string | undefined;
	readonly members: readonly Members[];
	/** Who is not there. */
	readonly missing: readonly string[];
	readonly reportsTo: string | undefined;
	/** How often the forum can take a report: when it meets. */
	readonly often: string | undefined;
}

/** The forums in the order of the agreement. */
export function forumFacts(content: AgreementContent): readonly ForumFacts[] {
	const forums = forumsIn(content);
	const withoutSchool = youthWithoutSchool(content)
		? new Set(steeringAndPreparatory(content).map(({ id }) => id))
		: new Set<string>();
	return forums.map((forum, index) => {
		const often = intervalText(forum.interval, forum.intervalOther);
		const members = membersOf(content, forum);
		return {
			id: forum.id,
			name: forum.name ? capitalFirst(forum.name) : forumsText.unnamed(index + 1),
			level: forum.level ?? 'none',
			temporary: forum.permanence === 'temporary',
			isCouncil: forum.id === content.structure.councilForum,
			meets: meets(forum, often),
			chair: forum.chair,
			members,
			missing: [
				...(members.length === 0 ? [forumsText.noMembers] : absentParties(content, forum)),
				...(withoutSchool.has(forum.id) ? [forumsText.schoolMissing] : [])
			],
			reportsTo: forums.find(({ id }) => id === forum.reportsTo && id !== forum.id)?.id,
			often
		};
	});
}

function meets(forum: Forum, often: string | undefined): string {
	const end =
		forum.permanence !== 'temporary'
			? undefined
			: forum.endDate
				? forumsText.until(forum.endDate)
				: forumsText.temporary;
	return [often ? capitalFirst(often) : forumsText.noInterval, end].filter(Boolean).join(', ');
}

/** Members by organisation, in the order of the agreement's parties and then as they were written. */
function membersOf(content: AgreementContent, { members = [] }: Forum): readonly Members[] {
	const parties = partiesIn(content).map(({ id }) => id);
	const grouped = Map.groupBy(members, ({ organisation }) => organisation);
	const place = (id: string | undefined) => {
		const index = parties.indexOf(id ?? '');
		return index === -1 ? parties.length : index;
	};
	return [...grouped]
		.toSorted(([a], [b]) => place(a) - place(b))
		.map(([id, rows]) => ({
			organisation: organisationName(content, id) ?? forumsText.otherMembers,
			shape: shapeIn(content, id),
			functions: capitalFirst(
				rows.flatMap((row) => row.function ?? actorById(content, id)?.name ?? []).join(', ')
			)
		}))
		.filter(({ functions }) => functions !== '');
}

function shapeIn(content: AgreementContent, id: string | undefined): MarkShape | undefined {
	const party = partyById(content, id);
	return party && shapeOf(party.kind ?? '');
}

/** A party that the steering group lacks: steering is mutual (Brå 1.1). */
function absentParties(content: AgreementContent, forum: Forum): readonly string[] {
	if (forum.id !== content.structure.steeringForum) return [];
	const inside = new Set((forum.members ?? []).map(({ organisation }) => organisation));
	return partiesIn(content)
		.filter(({ id }) => !inside.has(id))
		.map((party) => forumsText.partyMissing(party.shortName || partyName(party) || ''));
}
