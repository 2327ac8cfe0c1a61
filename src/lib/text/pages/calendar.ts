import type { DateKind } from '#lib/domain/calendar/upcoming.ts';
import { dateParts, monthName } from '#lib/text/swedish/dates.ts';

/** What happens on the dates ahead. */
export const dateKindTexts = {
	milestone: 'Steg klart',
	pictureDeadline: 'Egna lägesbilder klara',
	situationDue: 'Lägesbilden ska vara uppdaterad (6 §)',
	municipalPlanDue: 'Kommunens åtgärdsplan ska vara uppföljd (6 §)',
	leadership: 'Ledningen frågar efter resultatet',
	meeting: 'Möte',
	check: 'Uppföljning',
	steeringReport: 'Rapport till styrgruppen',
	promiseReport: 'Svar till invånarna om löftet',
	evaluation: 'Utvärdering klar',
	annexExpires: 'Bilaga slutar gälla',
	forumEnds: 'Tillfällig grupp avslutas',
	planEnds: 'Åtgärdsplanen löper ut',
	extensionAsk: 'Ta ställning till förlängning',
	revision: 'Översyn av överenskommelsen',
	periodEnds: 'Överenskommelsen löper ut',
	postponed: 'Fråga ska beslutas'
} satisfies Record<DateKind, string>;

/** `30 nov`, for narrow lists; the year is said when it is another. */
export function shortDate(date: string, today: string): string {
	const parts = dateParts(date);
	if (!parts) return date;
	const month = monthName(parts.month);
	const short = month.length <= 4 ? month : month.slice(0, 3);
	const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${parts.year}`;
	return `${parts.day} ${short}${year}`;
}
