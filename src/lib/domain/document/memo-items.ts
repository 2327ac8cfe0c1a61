import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { hasText } from './answers.ts';

export type MemoKind = OptionOf<'memoKind'>;
type MemoItem = OptionOf<'memoItem'>;

/** What the case is about; until somebody says, a new agreement. */
export function memoKindOf({ review }: AgreementContent): MemoKind {
	return review.memo?.kind ?? 'new';
}

/** The decisions chosen for the memo; until somebody chooses, those that follow from other answers. */
export function memoItemsOf(content: AgreementContent): readonly MemoItem[] {
	return content.review.memo?.items ?? followingFrom(content);
}

function followingFrom(content: AgreementContent): readonly MemoItem[] {
	const { structure, mandate, followUp, review, actionPlan } = content;
	const forums = structure.forums ?? [];
	const follows: Readonly<Partial<Record<MemoItem, boolean>>> = {
		editorial: hasText(review.memo?.editorialFunction),
		implement: hasText(review.memo?.implementer),
		steering: (review.memo?.representatives ?? []).some(hasText),
		council: forums.some(({ id }) => id === structure.councilForum),
		coordination: hasText(coordinatorIn(content)?.function),
		joint_plan: hasText(actionPlan.adoption?.date),
		report: followUp.assemblyReporting?.interval !== undefined,
		revision: followUp.firstRevision?.date !== undefined,
		funding: ['one_year', 'several_years'].includes(review.consequences?.cost ?? ''),
		publish: hasText(structure.publication),
		lead_committee: mandate.leadingBoard === 'other_board'
	};
	const items: readonly MemoItem[] = [
		'editorial',
		'implement',
		'steering',
		'council',
		'coordination',
		'joint_plan',
		'report',
		'revision',
		'funding',
		'publish',
		'lead_committee'
	];
	return items.filter((item) => follows[item] === true);
}
