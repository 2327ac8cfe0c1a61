import type { Chapter } from '#lib/domain/document/model.ts';
import { bold, heading, link, list, paragraph, table } from '../blocks.ts';

const later =
	'Det ska vara klart senast den 31 mars 2027. Kommunens brottsförebyggande samordnare ansvarar.';

export const work: readonly Omit<Chapter, 'number'>[] = [
	{
		id: 'situation',
		heading: 'Lägesbild och prioritering',
		newPage: false,
		blocks: [
			paragraph(
				'situation.joint',
				[
					{
						text: `Parternas lägesbilder är inte sammanvägda till en gemensam bild. ${later}`,
						gap: 'later'
					}
				],
				'open'
			),
			table(
				'situation.figures',
				'Nyckeltal i lägesbilden',
				['Uppgift', 'Värde', 'År', 'Jämförelse', 'Källa'],
				[
					[
						'Elever i årskurs 9 som druckit alkohol de senaste fyra veckorna',
						'41 %',
						'2025',
						'39 %',
						'Liv och hälsa ung'
					],
					['Elever i årskurs 9 som använt narkotika', '9 %', '2025', '8 %', 'Liv och hälsa ung'],
					['Skadegörelsebrott per 1 000 invånare', '14,2', '2025', '12,6', 'Polisens statistik']
				],
				{
					lead: 'Det underlag som finns visar i korthet följande.',
					note: 'Antalet anmälda narkotikabrott påverkas av hur mycket polisen kontrollerar och används därför aldrig ensamt.'
				}
			),
			paragraph(
				'situation.update',
				'Den gemensamma lägesbilden ska uppdateras en gång om året. Kommunen ska enligt 6 § lagen (2023:196) uppdatera sin lägesbild minst vartannat år.'
			)
		]
	},
	{
		id: 'areas',
		heading: 'Fokusområden',
		newPage: false,
		blocks: [
			heading('areas.youth', 'Barn och unga i riskzonen'),
			paragraph('areas.youth.problem', [
				bold('Problem. '),
				{
					text: 'Barn och unga i kommunen börjar använda alkohol, tobak och narkotika under högstadiet. De som utvecklar ett missbruk blir kända sent. Det sker i hela kommunen, framför allt på kvällar och helger.'
				}
			]),
			paragraph('areas.youth.target', [
				bold('Målgrupp. '),
				{ text: 'Barn och unga med riskbeteende, 12–25 år.' }
			]),
			list(
				'areas.youth.causes',
				[bold('Orsaker. '), { text: 'Troliga orsaker är att' }],
				[
					'tecken på riskbeteende inte når den som kan agera',
					'ansvaret är oklart för unga mellan 19 och 25 år',
					'vissa föräldrar inte får det stöd de behöver för att stötta sina barn.'
				],
				true
			),
			table(
				'areas.youth.goals',
				'Mål: barn och unga i riskzonen',
				['Mål', 'Indikator', 'Utgångsläge', 'Målvärde', 'Källa'],
				[
					[
						'Antalet bekymringssamtal som leder till en insats ska öka',
						'Antal per år',
						'Mäts våren 2027',
						'Bestäms när utgångsläget är känt',
						'Socialtjänsten'
					],
					[
						'Andelen unga som återfaller i brott inom ett år efter en insats ska minska',
						'Andel',
						'Mäts våren 2027',
						'Bestäms när utgångsläget är känt',
						'Polisen'
					],
					[
						'Andelen som använder alkohol, narkotika eller tobak i årskurs 9 ska minska',
						'Andel i årskurs 9',
						'Mäts våren 2027',
						'32 %',
						'Enkäten Liv och hälsa ung'
					]
				],
				{ lead: 'Parterna har tre mål för området.' }
			),
			heading('areas.damage', 'Skadegörelse och klotter'),
			paragraph(
				'areas.damage.open',
				[{ text: `Problemet och de troliga orsakerna är inte beskrivna. ${later}`, gap: 'later' }],
				'open'
			),
			paragraph('areas.damage.cause', [
				{ text: 'Orsaken i punkt ' },
				link('6.3 a', 'areas.youth.causes.0'),
				{ text: ' kan gälla även här.' }
			])
		]
	},
	{
		id: 'mandate',
		heading: 'Roller och mandat',
		newPage: false,
		blocks: [
			table(
				'mandate.table',
				'Roller och mandat',
				['Funktion', 'Uppgift', 'Får besluta om', 'Får inte besluta om', 'Arbetstid', 'Ersättare'],
				[
					[
						'Utskottet för trygg och säker kommun',
						'Leder samverkan',
						'Inriktning, prioritering och den gemensamma åtgärdsplanen',
						'Frågor som en nämnd eller Polismyndigheten avgör',
						'',
						''
					],
					[
						'Kommunens brottsförebyggande samordnare',
						'Kallar till möten, sammanställer och följer upp',
						'Dagordning och underlag',
						'Åtgärder och resurser',
						'50 %',
						'Säkerhetschefen'
					],
					[
						'Ungdomscoacherna',
						'Söker upp, motiverar och lotsar unga',
						'Hur det uppsökande arbetet läggs upp',
						'Biståndsinsatser och tvångsåtgärder',
						'40 %',
						'Enhetschefen barn och unga'
					],
					[
						'Kontaktpolisen',
						'Håller kontakt med sin skola',
						'Avstämningar med skolan',
						'Skolans åtgärder',
						'',
						'Kommunpolisen'
					],
					[
						'Tf. chefen för lokalpolisområdet',
						'Svarar för polisens åtaganden',
						'Polisens resurser inom lokalpolisområdet',
						'Frågor för regionen',
						'',
						'Ställföreträdande chefen'
					]
				],
				{ lead: 'Tabellen visar vad varje funktion ska göra och får besluta om i samverkan.' }
			),
			paragraph(
				'mandate.managers',
				'Enhetschefer i socialtjänsten, rektorer och gruppchefer i polisen deltar när parterna beslutar om åtgärder som rör deras verksamhet. De ser till att beslutade åtgärder blir gjorda, stöder dem som gör arbetet när det går trögt och följer upp resultatet.'
			)
		]
	}
];
