import type { WarningId } from '#lib/domain/checks/quality/rules.ts';
import { chainWarnings } from './quality-chain.ts';
import { datesWarnings } from './quality-dates.ts';
import { documentWarnings } from './quality-document.ts';
import { followUpWarnings } from './quality-follow-up.ts';
import { forumsWarnings } from './quality-forums.ts';
import { ownersWarnings } from './quality-owners.ts';
import { sharingWarnings } from './quality-sharing.ts';
import { situationWarnings } from './quality-situation.ts';
import { targetWarnings } from './quality-target.ts';
import type { WarningText } from './shape.ts';

/** The words of every warning. */
export const warningTexts: Readonly<Record<WarningId, WarningText>> = {
	...chainWarnings,
	...ownersWarnings,
	...datesWarnings,
	...forumsWarnings,
	...targetWarnings,
	...situationWarnings,
	...followUpWarnings,
	...sharingWarnings,
	...documentWarnings
};
