import type { Chapter } from '#lib/domain/document/model.ts';
import { list, paragraph, table } from '../blocks.ts';

export const organisation: readonly Omit<Chapter, 'number'>[] = [
	{
		id: 'forums',
		heading: 'Organisation för samverkan',
		newPage: false,
		blocks: [
			table(
				'forums.table',
				'Forum',
				['Forum', 'Nivå', 'Fast eller tillfälligt', 'Möts', 'Leds av', 'Rapporterar till'],
				[
					[
						'Utskottet för trygg och säker kommun',
						'Strategisk',
						'Fast',
						'Var tredje månad',
						'Kommunstyrelsens ordförande',
						'Kommunstyrelsen'
					],
					['Beredningsgruppen', 'Samordnande', 'Fast', 'Varje månad', 'Samordnaren', 'Utskottet'],
					[
						'Samverkansmötet',
						'Operativ',
						'Fast',
						'Varje månad',
						'Samordnaren',
						'Beredningsgruppen'
					],
					[
						'Veckogenomgången',
						'Operativ',
						'Fast',
						'Varje måndag',
						'Ungdomscoacherna',
						'Beredningsgruppen'
					],
					[
						'Skolavstämningen',
						'Operativ',
						'Fast',
						'Varje månad under terminen',
						'Rektor',
						'Beredningsgruppen'
					],
					[
						'Platsgruppen',
						'Operativ',
						'Tillfällig',
						'Varannan vecka',
						'Gatuchefen',
						'Beredningsgruppen'
					]
				],
				{ lead: 'Samverkan har sex forum.' }
			),
			{
				kind: 'forumPicture',
				id: 'forums.picture',
				answers: [],
				caption: 'Forum och rapportvägar',
				alt: 'Operativa forum rapporterar till beredningsgruppen, som rapporterar till utskottet, som rapporterar till kommunstyrelsen.',
				picture: {
					levels: [
						{
							id: 'lead',
							label: 'Ledning',
							forums: [{ id: 'ks', name: 'Kommunstyrelsen', temporary: false }]
						},
						{
							id: 'strategic',
							label: 'Strategisk nivå',
							forums: [
								{
									id: 'committee',
									name: 'Utskottet för trygg och säker kommun',
									temporary: false,
									interval: 'var tredje månad',
									reportsTo: 'ks'
								}
							]
						},
						{
							id: 'coordination',
							label: 'Samordning',
							forums: [
								{
									id: 'prep',
									name: 'Beredningsgruppen',
									temporary: false,
									interval: 'varje månad',
									reportsTo: 'committee'
								}
							]
						},
						{
							id: 'operative',
							label: 'Operativ nivå',
							forums: [
								{
									id: 'meeting',
									name: 'Samverkansmötet',
									temporary: false,
									interval: 'varje månad',
									reportsTo: 'prep'
								},
								{
									id: 'weekly',
									name: 'Veckogenomgången',
									temporary: false,
									interval: 'varje måndag',
									reportsTo: 'prep'
								},
								{
									id: 'school',
									name: 'Skolavstämningen',
									temporary: false,
									interval: 'varje månad under terminen',
									reportsTo: 'prep'
								},
								{
									id: 'place',
									name: 'Platsgruppen',
									temporary: true,
									interval: 'varannan vecka',
									reportsTo: 'prep'
								}
							]
						}
					]
				}
			},
			paragraph(
				'forums.decide',
				'Ett forum beslutar bara om samverkan. Det som kräver ett beslut av en nämnd, en styrelse eller en myndighet avgörs där.'
			)
		]
	},
	{
		id: 'resources',
		heading: 'Resurser och ekonomi',
		newPage: false,
		blocks: [
			table(
				'resources.table',
				'Resurser',
				['Resurs eller kostnad', 'Part', 'Omfattning', 'Tid'],
				[
					['Två ungdomscoacher', 'Kommunen', '40 procent av heltid var', 'Hela perioden'],
					['Kontaktpolis för varje skola', 'Polisen', 'Inom ordinarie uppdrag', 'Hela perioden']
				],
				{ lead: 'Parterna bidrar med följande:' }
			),
			list(
				'resources.steps',
				'Frågan går vidare ett steg i taget om den inte blir löst:',
				[
					'Närmast ansvariga chefer försöker lösa frågan inom två veckor.',
					'Förvaltningschefen och chefen för lokalpolisområdet försöker lösa frågan inom två veckor.',
					'Utskottet försöker lösa frågan inom en månad.'
				],
				true
			)
		]
	}
];
