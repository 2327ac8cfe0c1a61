/** Notice with agenda, and minutes, for the next meeting of a forum (M14). */
import { composeOutlined } from '#lib/domain/document/compose-outlined.ts';
import {
	agendaLevels,
	minutedMeeting,
	nextMeeting,
	type Meeting
} from '#lib/domain/document/meeting.ts';
import { measuresForForum } from '#lib/domain/document/meeting-measures.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import { planOrder } from '#lib/domain/document/plan-order.ts';
import type { Bound, DocumentFacts } from '#lib/domain/document/scope.ts';
import type { OutlinedTexts } from '#lib/domain/document/texts.ts';
import type { Forum } from '#lib/domain/sections/content.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { sharedTexts } from '../compose.ts';
import type { DocumentChoice } from '../kind.ts';
import { agendaChapter, measuresChapter } from './agenda.ts';
import { agendaItems, agendaOf } from './agenda-of.ts';
import { attendanceChapter } from './attendance.ts';
import { closingChapter } from './closing.ts';
import { meetingFront, minutesHead, noticeHead } from './head.ts';
import { decisionsChapter, itemsChapter, pointsChapter } from './items.ts';
import { noticeChapter, preparationChapter } from './notice.ts';
import { meetingPlaceholders } from './placeholders.ts';

const shared = {
	...sharedTexts,
	resolvers: { ...sharedTexts.resolvers, ...meetingPlaceholders },
	look: 'letter',
	front: meetingFront
} as const;

export const noticeTexts: OutlinedTexts = {
	...shared,
	kind: 'notice',
	head: noticeHead,
	chapters: [noticeChapter, agendaChapter, measuresChapter, preparationChapter]
};

export const minutesTexts: OutlinedTexts = {
	...shared,
	kind: 'minutes',
	head: minutesHead,
	chapters: [attendanceChapter, decisionsChapter, itemsChapter, pointsChapter, closingChapter]
};

/** Every forum with a name. */
export function forumChoices({ content }: DocumentFacts): readonly DocumentChoice[] {
	return (content.structure.forums ?? []).flatMap(({ id, name }) =>
		name?.trim() ? [{ id, name: capitalFirst(name.trim()) }] : []
	);
}

type Which = (
	content: DocumentFacts['content'],
	forum: Forum,
	today: string
) => Meeting | undefined;

/** What every clause sees: the forum, the meeting, its agenda and the measures it goes through. */
function boundFor(which: Which, forumId: string | undefined) {
	return (facts: DocumentFacts): Bound => {
		const { content, today } = facts;
		const forum = content.structure.forums?.find(({ id }) => id === forumId);
		if (!forum) throw new Error(`No forum has the id ${String(forumId)}.`);
		const meeting = which(content, forum, today);
		const points = agendaOf(content, forum, meeting);
		const scope = { facts, bound: {}, referenceTo: () => '' };
		return {
			forum,
			meeting,
			agendaItems: agendaItems(points),
			agendaHasPlan: points.some(({ plan }) => plan === true),
			planOrder: planOrder(scope, 'joint', new Map()),
			meetingMeasures: measuresForForum(content, forum, agendaLevels(content, forum, meeting))
		};
	};
}

/** `forumId` is an id of `forumChoices`. */
export function noticeDocument(facts: DocumentFacts, forumId?: string): DocumentModel {
	return composeOutlined(facts, noticeTexts, boundFor(nextMeeting, forumId));
}

export function minutesDocument(facts: DocumentFacts, forumId?: string): DocumentModel {
	return composeOutlined(facts, minutesTexts, boundFor(minutedMeeting, forumId));
}
