/** Brå's step 3: one picture, a choice, causes, signatures. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { areasIn } from '#lib/domain/sections/readers.ts';
import { isBlank } from '../blank.ts';
import { fold } from '../fold.ts';
import { at, eachOf, ofAll, type Found } from './met.ts';
import { isHeld } from './preparing.ts';
import type { Met, ProcessCheckId } from './result.ts';

type Step3 = Extract<ProcessCheckId, `p3${string}`>;

/** The two Brå names. Where others sign, as they sometimes do, the criterion is met in part. */
const expected = [/kommunstyrelsens ordforande/, /lokalpolisomrade|polisomradeschef/];

function signed({ mandate, review }: AgreementContent): Met {
	const dates = new Map((review.signing ?? []).map(({ signatory, date }) => [signatory, date]));
	const signatories = mandate.signatories ?? [];
	const met = ofAll(signatories, ({ id }) => dates.get(id) !== undefined);
	if (met !== true) return met;
	const areThere = expected.every((title) =>
		signatories.some((row) => title.test(fold(row.function ?? '')))
	);
	return areThere ? true : 'partly';
}

function prioritised({ situation: { problems = [] } }: AgreementContent): Met {
	const isChosen = problems.some(({ choice }) => choice === 'chosen');
	const decided = ofAll(problems, ({ choice }) => choice !== undefined);
	return isChosen ? decided : decided && 'partly';
}

export function jointPreparations(
	content: AgreementContent,
	today: string
): Readonly<Record<Step3, Found>> {
	return {
		p3Merged: at('situation.jointPicture', !isBlank(content.situation.jointPicture)),
		p3Prioritised: at('situation.problems', prioritised(content)),
		p3CitizenDialogue: at('situation.dialogues', isHeld(content, 'citizens', today)),
		p3Causes: eachOf(
			areasIn(content),
			'focusAreas.areas',
			'analysisStatus',
			({ analysisStatus }) => analysisStatus === 'done'
		),
		p3Signed: at('review.signing', signed(content))
	};
}
