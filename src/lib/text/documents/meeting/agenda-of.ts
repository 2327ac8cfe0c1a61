/** The agenda of one meeting: the forum's standing points, those of the meeting, and those that the year asks for. */
import { addMonths } from '#lib/domain/calendar/months.ts';
import { agendaLevels, type AgendaLevel, type Meeting } from '#lib/domain/document/meeting.ts';
import type { Item } from '#lib/domain/document/lists/item.ts';
import type { AgreementContent, Forum } from '#lib/domain/sections/content.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { agendas, strategicPoint, yearlyPoints, type StandingPoint } from './agendas.ts';

export interface AgendaPoint {
	readonly id: string;
	readonly text: string;
	readonly kind: StandingPoint['kind'];
	readonly owner?: string;
	readonly minutes?: number;
	readonly plan?: true;
}

/** Months before a day of the year that a forum begins to talk about it. */
const ahead = 3;

export function agendaOf(
	content: AgreementContent,
	forum: Forum,
	meeting: Meeting | undefined
): readonly AgendaPoint[] {
	const levels = agendaLevels(content, forum, meeting);
	const standing = joined(levels);
	const chosen = forum.standingAgenda ?? [];
	const kept = standing.filter(
		({ item }) => item === undefined || chosen.length === 0 || chosen.includes(item)
	);
	const chair = forum.chair === undefined ? {} : { owner: forum.chair };
	const added: readonly AgendaPoint[] = [
		...(meeting?.strategicQuestion?.trim()
			? [strategicPoint(meeting.strategicQuestion.trim())]
			: []),
		...unknown(chosen, levels),
		...(levels.includes('steering') ? dueThisYear(content, meeting) : [])
	];
	const own: readonly AgendaPoint[] = (meeting?.points ?? []).flatMap(
		({ id, text, kind = 'discuss', owner, minutes }) =>
			text?.trim() ? [{ id, text: text.trim(), kind, owner, minutes }] : []
	);
	const last = kept.slice(-1).map((point) => ({ ...point, ...chair }));
	const before = [...kept.slice(0, -1), ...added].map((point) => ({ ...point, ...chair }));
	return [...before, ...own, ...last];
}

/** Each point once, the last of the agenda last, when a forum has more than one agenda. */
function joined(levels: readonly AgendaLevel[]): readonly StandingPoint[] {
	const all = levels.flatMap((level) => agendas[level]);
	const last = all.at(-1);
	const others = all.filter(
		({ id }, index) => id !== last?.id && all.findIndex((other) => other.id === id) === index
	);
	return last ? [...others, last] : others;
}

/** Points that the forum has chosen and that its agenda lacks, under the names they were chosen by. */
function unknown(
	chosen: NonNullable<Forum['standingAgenda']>,
	levels: readonly AgendaLevel[]
): readonly AgendaPoint[] {
	const known = new Set(levels.flatMap((level) => agendas[level].map(({ item }) => item)));
	return chosen
		.filter((item) => !known.has(item))
		.map((item) => ({ id: item, text: optionLabel('standingPoint', item), kind: 'discuss' }));
}

function dueThisYear(
	{ followUp, actionPlan }: AgreementContent,
	meeting: Meeting | undefined
): readonly AgendaPoint[] {
	const day = meeting?.date;
	if (day === undefined) return [];
	const isNear = (date: string | undefined) =>
		date !== undefined && date >= day && date <= addMonths(day, ahead);
	const end = actionPlan.promises?.period?.end;
	return [
		...(isNear(followUp.firstRevision?.date) ? [yearlyPoints.report, yearlyPoints.review] : []),
		...(isNear(end === 'open' ? undefined : end) ? [yearlyPoints.promises] : [])
	];
}

/** As the rows of a table see them. */
export function agendaItems(points: readonly AgendaPoint[]): readonly Item[] {
	return points.map((point, index) => ({
		id: point.id,
		bound: { point, pointOrdinal: String(index + 1) }
	}));
}
