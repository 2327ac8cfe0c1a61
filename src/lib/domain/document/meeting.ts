/** Which meeting of a forum a paper is about, and what kind of meeting that is. */
import { oneAfter } from '#lib/domain/calendar/intervals.ts';
import type { AgreementContent, Forum } from '#lib/domain/sections/content.ts';
import { hasText, isFilled } from './answers.ts';

export type Meeting = NonNullable<AgreementContent['followUp']['meetings']>[number];

/** The standing agendas: by the level of the forum, or by the kind of meeting. */
export type AgendaLevel =
	'strategicCouncil' | 'steering' | 'preparing' | 'operational' | 'youth' | 'checkIn' | 'extra';

const ofForum = ({ followUp }: AgreementContent, forum: Forum): readonly Meeting[] =>
	(followUp.meetings ?? []).filter((meeting) => meeting.forum === forum.id);
const byDate = (a: Meeting, b: Meeting) => (a.date ?? '').localeCompare(b.date ?? '');

/** Something was written down at it. */
export const isMinuted = ({ present, items }: Meeting): boolean =>
	isFilled(present) || isFilled(items);

/** The first meeting from `today` on, else one without a date that is not held; undefined when none is called. */
export function nextMeeting(
	content: AgreementContent,
	forum: Forum,
	today: string
): Meeting | undefined {
	const meetings = ofForum(content, forum);
	const ahead = meetings.filter(({ date }) => date !== undefined && date >= today).toSorted(byDate);
	return ahead[0] ?? meetings.find((meeting) => meeting.date === undefined && !isMinuted(meeting));
}

/** The latest meeting that something is written of; before there is one, the next, to be written in. */
export function minutedMeeting(
	content: AgreementContent,
	forum: Forum,
	today: string
): Meeting | undefined {
	const minuted = ofForum(content, forum).filter(isMinuted).toSorted(byDate);
	return minuted.at(-1) ?? nextMeeting(content, forum, today);
}

/** ISO date of the meeting after this one: as called, else reckoned from the forum's interval. */
export function dateAfter(
	content: AgreementContent,
	forum: Forum,
	{ date }: Meeting
): string | undefined {
	if (date === undefined) return undefined;
	const called = ofForum(content, forum).flatMap((meeting) =>
		meeting.date !== undefined && meeting.date > date ? [meeting.date] : []
	);
	return called.toSorted()[0] ?? oneAfter(date, forum.interval);
}

/**
 * A forum may be both the council of 10 § and the one that steers: it then has both agendas. What a forum is for comes
 * before what it may decide, so that an operative group that decides for itself keeps its own agenda.
 */
export function agendaLevels(
	{ structure }: AgreementContent,
	forum: Forum,
	meeting: Meeting | undefined
): readonly AgendaLevel[] {
	if (meeting?.kind === 'extra') return ['extra'];
	if (meeting?.kind === 'check_in') return ['checkIn'];
	if (forum.kind === 'youth_group') return ['youth'];
	if (forum.kind === 'preparatory_group') return ['preparing'];
	const steers = structure.steeringForum === forum.id;
	const isCouncil = structure.councilForum === forum.id;
	if (steers || isCouncil)
		return [
			...(steers ? ['steering' as const] : []),
			...(isCouncil ? ['strategicCouncil' as const] : [])
		];
	if (forum.level === 'operational') return ['operational'];
	return [forum.decides === true ? 'steering' : 'preparing'];
}

/** Parties with members in the forum of whom none was there; nobody when it cannot be told. */
export function absentParties(
	{ initiation }: AgreementContent,
	{ members = [] }: Forum,
	{ present = [], deputies = [] }: Meeting
): readonly string[] {
	const same = (a: string | undefined, b: string) =>
		a !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
	const isKnown = (name: string) => members.some((member) => same(member.function, name));
	if (!present.some(hasText) || deputies.some(hasText) || !present.every(isKnown)) return [];
	const there = new Set(
		members
			.filter((member) => present.some((name) => same(member.function, name)))
			.map(({ organisation }) => organisation)
	);
	const belonging = new Set(members.map(({ organisation }) => organisation));
	return (initiation.parties ?? [])
		.map(({ id }) => id)
		.filter((id) => belonging.has(id) && !there.has(id));
}
