import type { DocumentModel, TableRow } from '#lib/domain/document/model.ts';
import { bold, labels, paragraph, table } from './blocks.ts';

const STATUS = ['● I fas', '▲ Försenad', '× Står still', '○ Inte påbörjad', '■ Klar'];
const HEADINGS = ['Orsak', 'Åtgärd', 'Operativa mål', 'När', 'Vem', 'Uppföljning'];

function measure(area: number, index: number): TableRow {
	const text = (value: string) => ({ runs: [{ text: value }] });
	return {
		id: `measure.${area}.${index}`,
		cells: [
			[
				{ runs: [bold(`6.${area}.3 ${'abcd'.charAt(index % 4)}`)] },
				text('Det är lätt att få tag på alkohol.')
			],
			[
				{ runs: [bold(`${area}.${index + 1} Kronobergsmodellen i centrum och vid resecentrum`)] },
				text(
					'Polisen ingriper tidigt på kvällen, häller ut alkoholen, ringer vårdnadshavare och utreder vem som har langat. Ungdomscoach följer med.'
				),
				{ runs: [{ text: 'Fortsätter · selektiv · ingår i medborgarlöftet' }], tone: 'muted' }
			],
			[text('Minst 24 arbetspass per år. Alla ingripanden dokumenteras.')],
			[text('Fredag och lördag, mars–oktober'), text('Start 5 mars 2027')],
			[
				{ runs: [bold('Ansvarig: '), { text: 'gruppchef områdespolis' }] },
				{ runs: [bold('Ersättare: '), { text: 'kommunpolis' }] },
				{ runs: [bold('Med: '), { text: 'ungdomscoach, alkoholhandläggare' }] }
			],
			[
				text(STATUS[index % STATUS.length] ?? ''),
				text('8 av 24 pass i juni. Antal ingripanden och samtal varje månad.')
			]
		]
	};
}

/** A landscape action plan: its measures spread over focus areas, one table each. */
export function actionPlan(measures: number, areas = Math.min(4, measures)): DocumentModel {
	const each = Math.ceil(measures / Math.max(areas, 1));
	return {
		kind: 'actionPlan',
		agreementId: 'agreement-0001',
		language: 'sv-SE',
		orientation: 'landscape',
		head: {
			documentType: 'Bilaga 1 till samverkansöverenskommelsen Trygga unga i Hallstahammar',
			title: 'Gemensam åtgärdsplan 2027–2028',
			shortTitle: 'Gemensam åtgärdsplan 2027–2028, Trygga unga i Hallstahammar',
			senders: ['Hallstahammars kommun', 'Polisen'],
			caseNumbers: ['Dnr: kommunen KS 2026/00412', 'Polisen A612.345/2026'],
			version: 'Version 1.2',
			date: 'läge per 18 juni 2027',
			isoDate: '2027-06-18'
		},
		front: [
			table(
				'record',
				'',
				['Antagen', 'Gäller', 'Läge per', 'Nästa uppföljning', 'Ansvarar för planen'],
				[
					[
						'Utskottet den 18 januari 2027',
						'1 februari 2027 till och med 31 december 2028',
						'18 juni 2027, version 1.2',
						'16 september 2027',
						'Kommunens samordnare och kommunpolisen'
					]
				]
			),
			paragraph(
				'banner',
				'Det här är parternas gemensamma plan. Den ersätter inte kommunens åtgärdsplan enligt 5 § lagen (2023:196).'
			),
			table(
				'status',
				'Läget i korthet',
				['Fokusområde', ...STATUS, 'Åtgärder'],
				[
					['1. Alkohol och narkotika bland unga 13–17 år', '2', '1', '1', '1', '1', '6'],
					['Alla', '6', '2', '1', '2', '1', '12']
				]
			)
		],
		hasContents: false,
		chapters: Array.from({ length: areas }, (_, i) => ({
			id: `area${i}`,
			number: String(i + 1),
			heading: 'Alkohol och narkotika bland unga 13–17 år',
			newPage: true,
			blocks: [
				paragraph(`area${i}.problem`, [
					bold('Problem. '),
					{
						text: 'Mellan årskurs 7 och årskurs 9 blir det betydligt vanligare att unga prövar alkohol och narkotika. Ökningen är störst bland flickor. Drickandet sker främst fredag och lördag kväll, i centrum, vid resecentrum och på skolgårdar.'
					}
				]),
				{
					...table(`area${i}.measures`, '', HEADINGS, []),
					rows: Array.from({ length: Math.min(each, measures - i * each) }, (_, k) =>
						measure(i + 1, k)
					)
				}
			]
		})),
		labels
	};
}
