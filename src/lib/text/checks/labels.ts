/** The fixed words around the checks (content: `checks.yaml`). */
import type { LawResultKind } from '#lib/domain/checks/law/result.ts';
import type { WarningGroup } from '#lib/domain/checks/quality/rules.ts';
import type { Level } from '#lib/domain/checks/quality/warning.ts';
import type { DateKind } from '#lib/domain/calendar/upcoming.ts';

export const checksDisclaimer =
	'Kontrollen läser bara det ni har skrivit. Den är ett stöd och ger ingen juridisk rådgivning.';
export const lawStatusNote =
	'Datumet vid varje källa säger när vi jämförde texten här med vårt underlag. Underlaget tar upp ändringar i lagen till och med september 2025. Kontrollera om den har ändrats sedan dess.';

export const lawResultLabels: Readonly<Record<LawResultKind, string>> = {
	shown: 'Framgår',
	partly: 'Framgår delvis',
	notShown: 'Framgår inte',
	notApplicable: 'Gäller inte här'
};

export const dutyLabels = { must: 'Ska', work_for: 'Ska verka för' } as const;

export const levelLabels: Readonly<Record<Level, { label: string; meaning: string }>> = {
	warning: { label: 'Varning', meaning: 'Bör åtgärdas. Hindrar inte utkastet.' },
	notice: { label: 'Att tänka på', meaning: 'Kan vara rätt som det är.' }
};

export const processStepTitles: Readonly<Record<1 | 2 | 3 | 4 | 5, string>> = {
	1: 'Initiera samverkan',
	2: 'Egna förberedelser',
	3: 'Gemensamma förberedelser',
	4: 'Genomförande',
	5: 'Uppföljning och återkoppling'
};

export const warningGroupTitles: Readonly<Record<WarningGroup, string>> = {
	chain: 'Från problem till åtgärd',
	owners: 'Vem gör vad',
	dates: 'Tid och mängd',
	forums: 'Grupper och ordning',
	target: 'Målgrupp',
	situation: 'Lägesbild och val',
	followUp: 'Uppföljning',
	sharing: 'Delning och lag',
	document: 'Dokument'
};

export const dateKindLabels: Readonly<Record<DateKind, string>> = {
	milestone: 'Steg i tidplanen',
	pictureDeadline: 'Lägesbilden ska vara klar',
	situationDue: 'Lägesbilden ska vara uppdaterad',
	municipalPlanDue: 'Kommunens plan ska vara uppföljd',
	leadership: 'Ledningen frågar efter resultat',
	meeting: 'Möte',
	check: 'Uppföljning',
	steeringReport: 'Rapport till styrgruppen',
	promiseReport: 'Svar till invånarna om löftena',
	evaluation: 'Utvärderingen ska vara klar',
	annexExpires: 'En bilaga går ut',
	forumEnds: 'En tillfällig grupp upphör',
	planEnds: 'Åtgärdsplanen slutar',
	extensionAsk: 'Sista dag att fråga om förlängning',
	revision: 'Översyn av överenskommelsen',
	periodEnds: 'Överenskommelsen slutar',
	postponed: 'Något skulle beslutas senare'
};
