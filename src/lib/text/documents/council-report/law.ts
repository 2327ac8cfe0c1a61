import type { ChapterOutline, FixedRow, When, Wording } from '#lib/domain/document/outline.ts';

/** What nothing is said of in the agreement: it may be done, and told elsewhere. */
const notSaid = { text: 'Ej angivet' };

/** Whether any row says what comes next. */
const someNext: When = {
	any: [
		'lawClockNext',
		'councilReportInterval',
		...[4, 5, 6, 7, 9, 10, 11, 12, 13].map((section) => `lawComment${section}`)
	].map((name) => ({ given: [name] }))
};

const row = (id: string, task: string, state: Wording, next: Wording): FixedRow => ({
	id,
	cells: [task, state, next],
	empty: '–'
});

const rows: readonly FixedRow[] = [
	row(
		'l4',
		'Lägesbild (4 §)',
		[
			{ when: { given: ['ownPictureUpdated'] }, text: 'Finns, uppdaterad {ownPictureUpdated}' },
			notSaid
		],
		'{lawComment4}'
	),
	row(
		'l5',
		'Kommunens åtgärdsplan (5 §)',
		[
			{ when: 'noOwnPlanYet', text: 'Saknas' },
			{
				when: { given: ['planDecider', 'ownPlanDate'] },
				text: 'Beslutad av {planDecider} {ownPlanDate}'
			},
			{ when: { given: ['ownPlanDate'] }, text: 'Beslutad {ownPlanDate}' },
			notSaid
		],
		'{lawComment5}'
	),
	row(
		'l6',
		'Lägesbilden uppdaterad och planen uppföljd minst vartannat år (6 §)',
		[{ when: { given: ['lawClockState'] }, text: '{lawClockState}' }, notSaid],
		[
			{ when: { given: ['lawClockNext', 'lawComment6'] }, text: '{lawClockNext} {lawComment6}' },
			{ when: { given: ['lawClockNext'] }, text: '{lawClockNext}' },
			{ text: '{lawComment6}' }
		]
	),
	{
		...row(
			'l7',
			'Samband med annan planering, där det är lämpligt (7 §)',
			[{ when: { given: ['otherPlans'] }, text: '{^otherPlans}' }, notSaid],
			'{lawComment7}'
		),
		only: { any: [{ given: ['otherPlans'] }, { given: ['lawComment7'] }] }
	},
	{
		...row('l8', 'Ansvara för samordningen enligt 9 och 10 §§ (8 §)', '{lawComment8}', '–'),
		only: { given: ['lawComment8'] }
	},
	row(
		'l9',
		'Verka för skriftliga överenskommelser (9 §)',
		[
			{
				when: [
					'agreementIsSigned',
					{ given: ['counterparties'] },
					{ any: ['periodStartsOnDate', 'periodStartsOnSigning', 'periodHasEnd'] }
				],
				text: 'Överenskommelse finns med {counterparties}, gäller {period}'
			},
			{
				when: ['agreementIsSigned', { given: ['counterparties'] }],
				text: 'Överenskommelse finns med {counterparties}'
			},
			{
				when: ['agreementHasEnded', { given: ['counterparties', 'effortsNine'] }],
				text: 'Överenskommelsen med {counterparties} har upphört. {effortsNine}'
			},
			{
				when: ['agreementHasEnded', { given: ['counterparties'] }],
				text: 'Överenskommelsen med {counterparties} har upphört'
			},
			{
				when: ['agreementIsDecided', { given: ['counterparties'] }],
				text: 'Överenskommelse med {counterparties} är beslutad och ska undertecknas'
			},
			{
				when: { given: ['counterparties', 'effortsNine'] },
				text: 'Överenskommelse med {counterparties} är under arbete. {effortsNine}'
			},
			{
				when: { given: ['counterparties'] },
				text: 'Överenskommelse med {counterparties} är under arbete'
			},
			{ when: { given: ['effortsNine'] }, text: '{effortsNine}' },
			notSaid
		],
		'{lawComment9}'
	),
	row(
		'l10',
		'Verka för ett strategiskt råd, som ska ledas av kommunen (10 §)',
		[
			{
				when: ['thereIsNoCouncil', { given: ['councilPlan'] }],
				text: 'Inget råd finns. {councilPlan}'
			},
			{ when: 'thereIsNoCouncil', text: 'Inget råd finns' },
			{
				when: { given: ['strategicCouncil', 'councilChair'] },
				text: '{^strategicCouncil}, leds av {councilChair}'
			},
			{ when: { given: ['strategicCouncil'] }, text: '{^strategicCouncil}' },
			notSaid
		],
		'{lawComment10}'
	),
	row(
		'l11',
		'Samordningsfunktion (11 §)',
		[{ when: { given: ['coordinationFunction'] }, text: '{^coordinationFunction}' }, notSaid],
		'{lawComment11}'
	),
	row(
		'l12',
		'Bidra till information till invånare och andra (12 § 3)',
		[{ when: { given: ['publishedInformation'] }, text: '{publishedInformation}' }, notSaid],
		'{lawComment12}'
	),
	row(
		'l13',
		'Rapport till kommunfullmäktige (13 §)',
		[
			{
				when: { given: ['lastCouncilReport'] },
				text: 'Den här rapporten. Den förra lämnades {lastCouncilReport}.'
			},
			{ text: 'Den här rapporten' }
		],
		[
			{ when: { given: ['lawComment13'] }, text: '{lawComment13}' },
			{
				when: { given: ['councilReportInterval'] },
				text: 'Rapport lämnas {councilReportInterval}'
			}
		]
	)
];

export const lawChapter: ChapterOutline = {
	id: 'law',
	heading: 'Lagens uppgifter och läget i kommunen',
	unnumbered: true,
	only: 'municipalityTakesPart',
	sections: [
		{
			id: 'law.main',
			clauses: [
				{
					id: 'law.table',
					kind: 'table',
					asks: [
						'situation.lastUpdated',
						'actionPlan.municipalPlan',
						'followUp.municipalPlanFollowedUp',
						'structure.councilForum',
						'structure.coordinationHolder'
					],
					lead: [
						{
							when: [{ given: ['reportDate'] }, someNext],
							text: 'Tabellen visar läget den {reportDate}. Ett streck betyder att inget nästa steg är angivet.'
						},
						{
							when: someNext,
							text: 'Tabellen visar läget den {draftDate}. Ett streck betyder att inget nästa steg är angivet.'
						},
						{ when: { given: ['reportDate'] }, text: 'Tabellen visar läget den {reportDate}.' },
						{ text: 'Tabellen visar läget den {draftDate}.' }
					],
					caption: 'Uppgifter i lagen och läget',
					columns: [
						{ id: 'task', heading: 'Uppgift i lagen (2023:196)' },
						{ id: 'state', heading: 'Läget' },
						{ id: 'next', heading: 'Nästa steg', optional: true }
					],
					rows,
					source: ['SFS 2023:196 4–6 och 9–13 §§'],
					requirements: ['B7']
				},
				{
					id: 'law.counting',
					only: { given: ['lawClockState'] },
					asks: [],
					tone: 'note',
					text: 'Minst vartannat år (6 §) räknas här som 24 månader från det senaste datumet. Är planen yngre än sin senaste uppföljning, eller inte uppföljd, räknas tiden från beslutet om den.',
					source: ['SFS 2023:196 6 §', 'own way of counting'],
					requirements: ['B7']
				},
				{
					id: 'law.noSupervision',
					asks: [],
					text: 'Lagen innehåller inga bestämmelser om tillsyn eller sanktioner. Brottsförebyggande rådet följer hur kommunerna arbetar.',
					source: ['SFS 2023:196, all sections read', 'law-and-process 1.0'],
					requirements: ['B7']
				}
			]
		}
	]
};
