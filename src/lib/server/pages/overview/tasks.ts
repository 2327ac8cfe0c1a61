import type { TaskView, VerbView } from '#lib/client/views/overview.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { progressOf, type SectionProgress } from '#lib/domain/journey/progress.ts';
import { journeySections, type JourneySection } from '#lib/domain/journey/sections.ts';
import { overviewText, verbGroups } from '#lib/text/pages/overview.ts';
import { sectionTexts } from '#lib/text/sections.ts';
import { pageOf } from '../links.ts';
import { missingWords } from '../missing-labels.ts';

/** Labels named before the rest is only counted. */
const named = 3;

/** The task list: seven sections under their verbs, then review and signing. */
export function verbViews(state: AgreementState): readonly VerbView[] {
	const groups = verbGroups.map(({ verb, step, verbs }) => ({
		verb,
		step,
		tasks: journeySections
			.filter((section) => verbs.includes(section.verb))
			.map((section) => taskOf(state, section))
	}));
	const decide = {
		verb: overviewText.decide,
		step: overviewText.decideStep,
		tasks: [reviewTask(state), signTask(state)]
	};
	return [...groups, decide];
}

function taskOf(state: AgreementState, section: JourneySection): TaskView {
	const { id, slug, steps } = section;
	const progress = progressOf(state, id);
	return {
		id,
		number: String(journeySections.indexOf(section) + 1),
		title: sectionTexts[id].title,
		href: pageOf(state.id, slug),
		status: progress.status,
		step: overviewText.stepOf(steps),
		...wordsOf(state, progress)
	};
}

function wordsOf(
	state: AgreementState,
	{ section, status, missing, postponed }: SectionProgress
): Pick<TaskView, 'missing' | 'text'> {
	const later = postponed.length > 0 ? ` ${overviewText.postponed(postponed.length)}` : '';
	if (status !== 'inProgress' || missing.length === 0)
		return { text: `${sectionTexts[section].purpose}${later}` };
	const words = missingWords(state.content, missing, named);
	return { missing: overviewText.missing(missing.length), text: `${words}${later}` };
}

function reviewTask(state: AgreementState): TaskView {
	return {
		id: 'review',
		title: overviewText.review,
		href: pageOf(state.id, 'granska'),
		status: progressOf(state, 'review').status,
		step: overviewText.decideStep,
		text: overviewText.reviewText
	};
}

function signTask({ id, status }: AgreementState): TaskView {
	const isBefore = status === 'drafting' || status === 'awaitingApproval';
	const stage = isBefore ? 'before' : status === 'decided' ? 'ready' : 'done';
	return {
		id: 'sign',
		title: overviewText.sign,
		href: pageOf(id, 'granska#beslut'),
		status: ({ before: 'cannotStart', ready: 'notStarted', done: 'done' } as const)[stage],
		step: overviewText.decideStep,
		text: overviewText.signText[stage]
	};
}
