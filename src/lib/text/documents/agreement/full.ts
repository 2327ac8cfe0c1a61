import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { actionPlansChapter } from './action-plans.ts';
import { anchoringChapter } from './anchoring.ts';
import { annexesChapter } from './annexes.ts';
import { backgroundChapter } from './background.ts';
import { communicationChapter } from './communication.ts';
import { deviationsChapter } from './deviations.ts';
import { forewordChapter } from './foreword.ts';
import { focusAreasChapter } from './focus-areas.ts';
import { followUpChapter } from './follow-up.ts';
import { informationChapter } from './information.ts';
import { mandateChapter } from './mandate.ts';
import { natureChapter } from './nature.ts';
import { organisationChapter } from './organisation.ts';
import { partTwoChapter } from './part-two.ts';
import { partiesChapter } from './parties.ts';
import { purposesChapter } from './purposes.ts';
import { recordsChapter } from './records.ts';
import { resourcesChapter } from './resources.ts';
import { scopeChapter } from './scope.ts';
import { signaturesChapter } from './signatures.ts';
import { situationChapter } from './situation.ts';
import { summaryChapter } from './summary.ts';
import { termsChapter } from './terms.ts';
import { undertakingsChapter } from './undertakings.ts';
import { validityChapter } from './validity.ts';

/** The chapters in the order they stand unless the parties choose another. */
export const fullChapters: readonly ChapterOutline[] = [
	forewordChapter,
	summaryChapter,
	partiesChapter,
	backgroundChapter,
	natureChapter,
	purposesChapter,
	scopeChapter,
	termsChapter,
	situationChapter,
	focusAreasChapter,
	undertakingsChapter,
	mandateChapter,
	organisationChapter,
	anchoringChapter,
	actionPlansChapter,
	informationChapter,
	recordsChapter,
	communicationChapter,
	followUpChapter,
	deviationsChapter,
	resourcesChapter,
	validityChapter,
	annexesChapter,
	partTwoChapter,
	signaturesChapter
];
