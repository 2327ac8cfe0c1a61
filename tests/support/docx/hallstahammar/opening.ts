import type { Block, Chapter } from '#lib/domain/document/model.ts';
import { paragraph, table } from '../blocks.ts';

export const front: readonly Block[] = [
	table(
		'record',
		'Parter och beslut',
		['Part', 'Diarienummer', 'Beslut'],
		[
			['Hallstahammars kommun', 'KS 2026/00412', ['Kommunstyrelsen', '8 december 2026, § 214']],
			[
				['Polismyndigheten', { runs: [{ text: 'lokalpolisområde Västmanland' }], tone: 'muted' }],
				'A612.345/2026',
				'Chefen för lokalpolisområdet'
			]
		]
	),
	table(
		'validity',
		'Giltighet och version',
		['Gäller', 'Version', 'Nästa genomgång', 'Ersätter'],
		[
			[
				'1 januari 2027 till och med 31 december 2028',
				'1',
				'30 november 2027',
				'Tidigare samverkansöverenskommelse'
			]
		]
	)
];

export const summary: Omit<Chapter, 'number'> = {
	id: 'summary',
	heading: 'Överenskommelsen i korthet',
	newPage: true,
	blocks: [
		table(
			'summary.table',
			'',
			['Fråga', 'Svar'],
			[
				['Vilka är parter?', 'Hallstahammars kommun och Polismyndigheten'],
				['Varför samverkar parterna?', 'För att färre unga ska hamna i missbruk och brott'],
				['Vad ska parterna arbeta med?', 'Barn och unga i riskzonen; skadegörelse och klotter'],
				['Vem leder arbetet?', 'Utskottet för trygg och säker kommun'],
				[
					'Hur länge gäller den?',
					'Från och med den 1 januari 2027 till och med den 31 december 2028'
				]
			]
		),
		paragraph(
			'summary.rule',
			'Sammanfattningen är till för läsaren. Om den och en numrerad punkt säger olika saker gäller punkten.',
			'notice'
		)
	]
};
