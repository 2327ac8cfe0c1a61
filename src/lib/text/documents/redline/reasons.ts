/** Why something was changed: said of the revision as a whole, of one change, or of a measure in the plan. */
import type { ListedChange } from '#lib/domain/compare/changes.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { allMeasures, partyById, partyName } from '#lib/domain/sections/readers.ts';
import { capitalFirst, withFullStop, withoutFullStop } from '#lib/text/swedish/letters.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import type { RedlineFacts } from './facts.ts';

type Revision = NonNullable<AgreementContent['review']['revision']>;

/** content/documents/redline-summary.yaml, summary.trigger. Nothing when what the sentence needs is not written. */
function sentence(content: AgreementContent, revision: Revision): string | undefined {
	const { trigger, date, law, party, reason } = revision;
	const clause = reason && withoutFullStop(reason.trim());
	switch (trigger) {
		case 'review':
			return (
				date && `Ändringarna följer av den genomgång som parterna gjorde den ${dateText(date)}.`
			);
		case 'follow_up':
			return date && `Ändringarna följer av uppföljningen den ${dateText(date)}.`;
		case 'situation':
			return content.situation.jointPictureDate
				? `Ändringarna följer av en ny lägesbild från ${dateText(content.situation.jointPictureDate)}.`
				: 'Ändringarna följer av en ny lägesbild.';
		case 'law':
			return law && `Ändringarna följer av att ${law} har ändrats.`;
		case 'reorganisation': {
			const found = party === undefined ? undefined : partyById(content, party);
			const name = found && partyName(found);
			return name && `Ändringarna följer av att ${name} har ändrat sin organisation.`;
		}
		case 'parties':
			return clause && `Ändringarna följer av att ${clause}.`;
		case 'other':
			return clause && `Ändringarna görs därför att ${clause}.`;
		case undefined:
			return undefined;
	}
}

export function whyAtAll(content: AgreementContent): string {
	const { revision } = content.review;
	return (revision && sentence(content, revision)) || 'Skäl till ändringarna: ej angivet.';
}

const plain = (text: string) => text.toLocaleLowerCase('sv').replace(/[^\p{L}\p{N}]+/gu, '');

/** What the measure's own reason has become; one that stood there before explains an earlier change. */
function measureReason({ old, new: now }: RedlineFacts, rowId: string | undefined) {
	const [was, is] = [old, now].map(
		({ content }) => allMeasures(content).find(({ id }) => id === rowId)?.statusReason
	);
	return is === was ? undefined : is;
}

/** The reason given for this very change; empty when there is none. `place` is where it stands, e.g. `punkt 9.4`. */
export function whyThis(facts: RedlineFacts, change: ListedChange, place: string): string {
	const given = facts.new.content.review.revision?.reasons?.find(
		(row) => row.change !== undefined && plain(row.change) === plain(place)
	);
	const reason = given?.reason ?? measureReason(facts, change.rowId);
	return reason?.trim() ? withFullStop(capitalFirst(reason.trim())) : '';
}
