import type { FixedRow, Wording } from '#lib/domain/document/outline.ts';

/** What nothing is said of in the agreement: it may be done, and told elsewhere. */
const notSaid = { text: 'Ej angivet' };

const row = (id: string, task: string, state: Wording, next: Wording): FixedRow => ({
	id,
	cells: [task, state, next],
	empty: '–'
});

export const lawRows: readonly FixedRow[] = [
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
