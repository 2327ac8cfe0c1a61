import type { ChapterOutline, When } from '#lib/domain/document/outline.ts';
import { lawRows } from './law-rows.ts';

/** Whether any row says what comes next. */
const someNext: When = {
	any: [
		'lawClockNext',
		'councilReportInterval',
		...[4, 5, 6, 7, 9, 10, 11, 12, 13].map((section) => `lawComment${section}`)
	].map((name) => ({ given: [name] }))
};

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
					rows: lawRows,
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
					text: 'Lagen innehåller inga bestämmelser om tillsyn eller sanktioner. Brottsförebyggande rådet följer hur kommunerna arbetar. Uppgifterna om lagen kontrollerades den {lawChecked}.',
					source: ['SFS 2023:196, all sections read', 'law-and-process 1.0'],
					requirements: ['B7']
				}
			]
		}
	]
};
