import type { Chapter } from '#lib/domain/document/model.ts';
import { heading, link, list, paragraph, table } from '../blocks.ts';

export const grounds: readonly Omit<Chapter, 'number'>[] = [
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
	}
];
