import type { Block, Chapter, DocumentModel, SignatureBlock } from '#lib/domain/document/model.ts';
import {
	bold,
	heading,
	labels,
	link,
	list,
	numberChapters,
	paragraph,
	signature,
	table
} from './blocks.ts';

/** A hand-made agreement of about ten pages, after the real case of Hallstahammar; people and numbers are invented. */

const later =
	'Det ska vara klart senast den 31 mars 2027. Kommunens brottsförebyggande samordnare ansvarar.';

const front: readonly Block[] = [
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

const summary: Omit<Chapter, 'number'> = {
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

const chapters: readonly Omit<Chapter, 'number'>[] = [
	summary,
	{
		id: 'parties',
		heading: 'Parter',
		newPage: false,
		blocks: [
			list(
				'parties.list',
				'Den här överenskommelsen är ingången mellan följande två parter. Namnet inom parentes används i texten.',
				[
					'Hallstahammars kommun genom kommunstyrelsen (kommunen)',
					'Polismyndigheten genom det lokalpolisområde som omfattar Hallstahammar (polisen)'
				]
			),
			paragraph(
				'parties.equal',
				'Parterna är jämbördiga. Ingen part leder en annan parts verksamhet eller personal.'
			),
			table(
				'parties.actors',
				'Samverkande aktörer',
				['Aktör', 'Bidrar med', 'Deltar i'],
				[
					[
						'Fritidsverksamheten och biblioteket',
						'Möten med unga på deras fritid',
						'Samverkansmötet'
					],
					['Det bevakningsbolag som kommunen anlitar', 'Bevakning i ungdomsmiljöer', 'Inget forum']
				],
				{
					lead: 'De samverkande aktörerna i tabellen bidrar till arbetet utan att vara parter. En aktör har bara de uppgifter som den själv har tagit på sig skriftligt.'
				}
			)
		]
	},
	{
		id: 'background',
		heading: 'Bakgrund och rättslig grund',
		newPage: false,
		blocks: [
			heading('background.why', 'Bakgrund'),
			paragraph(
				'background.problem',
				'Samverkan har sin grund i ett problem som parterna har sett. Unga vuxna med ett tungt missbruk har blivit kända för kommunen först i 20-årsåldern, när missbruket redan var utvecklat.'
			),
			list('background.needs', 'Parterna har sett fem behov av att utveckla sin samverkan:', [
				'Målgruppen behöver en tydlig åldersgräns.',
				'Rollerna behöver gränser, särskilt ungdomscoachernas.',
				'Alla tre verksamheterna behöver stämma av arbetet med varandra.',
				'Resultatet behöver följas upp på ett bestämt sätt.',
				'Parterna behöver läsa reglerna om sekretess på samma sätt.'
			]),
			heading('background.law', 'Rättslig grund'),
			paragraph('background.nine', [
				{
					text: 'Enligt 9 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska kommunen verka för att överenskommelser av det här slaget kommer till stånd. De ska vara skriftliga och ange syften och områden för samverkan. Syftena står i kapitel '
				},
				link('3', 'purposes'),
				{ text: ' och områdena i kapitel ' },
				link('6', 'areas'),
				{ text: '.' }
			]),
			paragraph(
				'background.scope',
				'Lagen (2023:196) lägger uppgifter på kommuner, inte på polisen eller någon annan.'
			)
		]
	},
	{
		id: 'purposes',
		heading: 'Syften och övergripande mål',
		newPage: false,
		blocks: [
			list('purposes.list', 'Syftena med samverkan är', [
				'att förebygga att barn och unga hamnar i missbruk och brott',
				'att upptäcka riskbeteenden tidigare än i dag',
				'att barn och unga som behöver stöd ska få det utan att slussas runt.'
			]),
			paragraph('purposes.when', 'Målen ska vara nådda senast 2028.'),
			paragraph('purposes.cost', [
				{
					text: 'Skadegörelsen kostade 1 900 000 kronor år 2025. Kostnaderna fördelas enligt punkt '
				},
				link('9.1', 'resources.table'),
				{ text: '.' }
			])
		]
	},
	{
		id: 'terms',
		heading: 'Begrepp',
		newPage: false,
		blocks: [
			{
				kind: 'definitions',
				id: 'terms.list',
				answers: [],
				lead: [{ text: 'I överenskommelsen betyder' }],
				entries: [
					[
						'bekymringssamtal',
						'ett strukturerat samtal som polisen och ungdomscoacherna håller när det finns oro för ett barn eller en ung person'
					],
					[
						'gemensam åtgärdsplan',
						'den plan med gemensamma åtgärder som hör till överenskommelsen och antas av utskottet för trygg och säker kommun'
					],
					[
						'Kronobergsmodellen',
						'ett arbetssätt där polisen ingriper när unga dricker alkohol på allmän plats och kontaktar vårdnadshavare och socialtjänst'
					],
					[
						'brottsförebyggande samordningsfunktion',
						'den funktion som samordnar och stöder kommunens arbete enligt lagen'
					]
				].map(([term = '', meaning = ''], i) => ({
					id: `terms.${i}`,
					term,
					meaning: [{ text: meaning }]
				}))
			}
		]
	},
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
	},
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

const signing = (parties: readonly SignatureBlock[]): Omit<Chapter, 'number'> => ({
	id: 'signatures',
	heading: 'Underskrifter',
	newPage: true,
	blocks: [
		paragraph(
			'signatures.copies',
			'Överenskommelsen finns i två likalydande exemplar. Parterna har var sitt.'
		),
		...parties
	]
});

interface Choice {
	readonly draft?: boolean;
	/** How many people sign for each party. */
	readonly signatories?: readonly number[];
}

export function hallstahammar({ draft = false, signatories = [2, 1] }: Choice = {}): DocumentModel {
	const names = [
		'Hallstahammars kommun',
		'Polismyndigheten',
		'Hallstahem AB',
		'Region Västmanland',
		'Kriminalvården',
		'Västerås stad',
		'Svenska kyrkan'
	];
	const parties = signatories.map((count, i) =>
		signature(`party${i}`, names[i] ?? `Part ${i + 1}`, count, !draft)
	);
	return {
		kind: 'agreement',
		agreementId: 'agreement-0001',
		language: 'sv-SE',
		orientation: 'portrait',
		head: {
			documentType: 'Samverkansöverenskommelse',
			title: 'Trygga unga i Hallstahammar',
			shortTitle: 'Trygga unga i Hallstahammar, samverkansöverenskommelse 2027–2028',
			subtitle:
				'Överenskommelse om brottsförebyggande arbete mellan Hallstahammars kommun och Polismyndigheten för åren 2027–2028',
			senders: ['Hallstahammars kommun', 'Polisen'],
			caseNumbers: ['Dnr: kommunen KS 2026/00412', 'Polisen A612.345/2026'],
			version: draft ? 'Utkast 0.7' : 'Version 1.0',
			date: '22 november 2026',
			isoDate: '2026-11-22',
			textCheck: '7F3A 19C2 44D0',
			...(draft && {
				draft: {
					band: 'UTKAST 22 november 2026. Texten är inte beslutad och får inte undertecknas.',
					word: 'UTKAST'
				}
			})
		},
		front,
		hasContents: true,
		chapters: numberChapters([...chapters, signing(parties)], ['summary']),
		labels
	};
}
