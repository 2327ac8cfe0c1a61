/** Brå's steps 1 and 2: start together, and each its own picture. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { forumById, forumsIn, partiesIn } from '#lib/domain/sections/readers.ts';
import { isBlank } from '../blank.ts';
import { at, ofAll, together, type Found } from './met.ts';
import type { ProcessCheckId } from './result.ts';

type Step1 = Extract<ProcessCheckId, `p1${string}`>;
type Step2 = Extract<ProcessCheckId, `p2${string}`>;

export function startingTogether(content: AgreementContent): Readonly<Record<Step1, Found>> {
	const { initiation, mandate, structure } = content;
	const parties = partiesIn(content);
	const decided = new Set((initiation.cooperationDecisions ?? []).map(({ party }) => party));
	const withRole = new Set((mandate.roles ?? []).map(({ party }) => party));
	const hasSteering = forumById(content, structure.steeringForum) !== undefined;
	return {
		p1JointDecision: at(
			'initiation.cooperationDecisions',
			ofAll(parties, ({ id }) => decided.has(id))
		),
		p1Conditions: at(
			'mandate.roles',
			together(
				ofAll(parties, ({ contribution }) => !isBlank(contribution)),
				ofAll(parties, ({ id }) => withRole.has(id))
			)
		),
		p1Organisation: at(
			'structure.forums',
			together(
				hasSteering,
				ofAll(forumsIn(content), ({ chair }) => !isBlank(chair))
			)
		),
		p1Communication: at(
			'structure.communicationLeads',
			together(
				(structure.communicationLeads ?? []).length > 0,
				(structure.communicationPlan ?? []).length > 0
			)
		)
	};
}

/** A dialogue with a date to come is planned, not held. */
export function isHeld(
	{ situation }: AgreementContent,
	kind: 'staff' | 'citizens',
	today: string
): boolean {
	return (situation.dialogues ?? []).some(
		(row) => row.kind === kind && (row.date === undefined || row.date <= today)
	);
}

export function ownPreparations(
	content: AgreementContent,
	today: string
): Readonly<Record<Step2, Found>> {
	const pictures = content.situation.ownPictures ?? [];
	const parties = partiesIn(content);
	const read = new Set(
		pictures.filter(({ leadershipRead }) => leadershipRead).map(({ party }) => party)
	);
	const drawn = new Set(pictures.map(({ party }) => party));
	return {
		p2OwnPicture: at(
			'situation.ownPictures',
			ofAll(parties, ({ id }) => drawn.has(id))
		),
		p2StaffDialogue: at('situation.dialogues', isHeld(content, 'staff', today)),
		p2LeadershipRead: at(
			'situation.ownPictures',
			ofAll(parties, ({ id }) => read.has(id))
		)
	};
}
