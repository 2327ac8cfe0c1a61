import type {
	AgreementList,
	ListedAgreement,
	UnreadableAgreement
} from '#lib/application/list-agreements.ts';
import type { ListedView, StartView, UnreadableView } from '#lib/client/views/start.ts';
import type { DateKind } from '#lib/domain/calendar/upcoming.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import { dateKindLabels } from '#lib/text/checks/labels.ts';
import { startText } from '#lib/text/pages/start.ts';
import { whyText } from '#lib/text/pages/why.ts';
import { statusTexts } from '#lib/text/refusals.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { pageOf } from './links.ts';
import { largestFile } from './opened-file.ts';
import { sourceView } from './source-view.ts';
import { dateOf } from './today.ts';

/** The first page: every agreement with where it stands and what comes next. */
export function startView({ listed, unreadable }: AgreementList, today: string): StartView {
	return {
		agreements: listed.map((agreement) => listedView(agreement, today)),
		unreadable: unreadable.map(unreadableView),
		largestFile,
		sources: {
			why: sourceView(whyText.source),
			facts: whyText.factList.map(({ source }) => sourceView(source)),
			how: sourceView(startText.howSource)
		}
	};
}

function listedView(agreement: ListedAgreement, today: string): ListedView {
	const { id, parties, status, changedAt, dates, example } = agreement;
	// The summary is as old as the last change, so dates in it may have passed since.
	const next = dates.find(({ date }) => date >= today);
	const changed = dateOf(changedAt);
	return {
		id,
		title: titleOf(agreement),
		href: pageOf(id),
		parties: parties.filter(({ name }) => name !== ''),
		stamp: example ? startText.exampleStamp : statusTexts[status],
		...(next && {
			next: {
				iso: next.date,
				date: dateText(next.date),
				what: dateKindLabels[next.kind as DateKind]
			}
		}),
		changed: dateText(changed),
		changedIso: changed
	};
}

function unreadableView({ id, changedAt, why }: UnreadableAgreement): UnreadableView {
	const changed = dateOf(changedAt);
	return {
		id,
		reason: startText.unreadable.reasons[why],
		changed: dateText(changed),
		changedIso: changed
	};
}
