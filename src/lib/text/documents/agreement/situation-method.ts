import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const situationMethodSection: SectionOutline = {
	id: 'situation.method',
	heading: 'Gemensam lägesbild',
	clauses: [
		{
			id: 'situation.basis',
			asks: ['situation.jointPictureDate'],
			text: [
				{
					when: [{ given: ['situationDate'] }, 'situationIsAnnex'],
					text: 'Överenskommelsen bygger på parternas gemensamma lägesbild från den {situationDate}, som finns i {situationAnnex}.'
				},
				{
					text: 'Överenskommelsen bygger på parternas gemensamma lägesbild från den {situationDate}.'
				}
			],
			fallback: {
				later: 'Parternas lägesbilder är inte sammanvägda till en gemensam bild. {laterReady}',
				empty: 'Datum för den gemensamma lägesbilden: ej angivet.'
			},
			source: ['Brå step 3 (joint picture, done-criterion 1)'],
			requirements: ['B11', 'S4']
		},
		{
			id: 'situation.ownFirst',
			only: { count: 'party', min: 2 },
			when: 'someoneMakesOwnPicture',
			asks: ['situation.ownPictures'],
			text: [
				{
					when: 'everyPartyMakesOwnPicture',
					text: 'Parterna gör först var sin lägesbild och väger sedan ihop dem till en.'
				},
				{
					text: '{^ownPictureParties} gör först var sin lägesbild. {^otherPictureParties} lämnar eget underlag. Allt vägs sedan ihop till en gemensam bild.'
				}
			],
			fallback: { later: 'Hur parterna tar fram sina egna lägesbilder är inte bestämt. {later}' },
			source: ['Brå step 2 and step 3'],
			requirements: ['M20']
		},
		{
			id: 'situation.statutory',
			only: 'municipalityTakesPart',
			asks: [],
			text: [
				{
					when: { count: 'municipality', max: 1 },
					text: 'Kommunens egen lägesbild enligt 4 § lagen (2023:196) är kommunens ansvar. Det gäller även när parterna arbetar fram den tillsammans.'
				},
				{
					text: 'Varje kommuns egen lägesbild enligt 4 § lagen (2023:196) är den kommunens ansvar. Det gäller även när parterna arbetar fram den tillsammans.'
				}
			],
			source: ['SFS 2023:196 4 §'],
			requirements: ['M20']
		},
		{
			id: 'situation.levels',
			kind: 'table',
			when: { count: 'pictureLevel', min: 1 },
			asks: ['situation.updateRhythm'],
			lead: [
				{ when: { count: 'pictureLevel', max: 1 }, text: 'Lägesbilden tas fram så här:' },
				{ text: 'Lägesbilden tas fram på {levelsCount} nivåer:' }
			],
			caption: 'Så tas lägesbilden fram',
			columns: [
				{ id: 'level', heading: 'Nivå', cell: '{^pictureLevel.name}' },
				{ id: 'content', heading: 'Innehåll', cell: '{^pictureLevel.content}' },
				{ id: 'participants', heading: 'Deltar', cell: '{^pictureLevel.participants}' },
				{ id: 'interval', heading: 'Hur ofta', cell: '{^pictureLevel.interval}' },
				{ id: 'owner', heading: 'Ansvarig', cell: '{^pictureLevel.owner}' }
			],
			each: 'pictureLevel',
			emptyCell: 'Ej angivet',
			fallback: { later: 'Hur lägesbilden tas fram är inte bestämt. {later}' },
			source: ['practice: method and interval', 'Västerås, agreement'],
			requirements: ['M20', 'H4', 'S4']
		},
		{
			id: 'situation.sources',
			kind: 'list',
			when: { count: 'source', min: 1 },
			asks: ['situation.sources'],
			lead: [
				{
					when: ['jointPictureExists', { count: 'source', max: 1 }],
					text: 'Lägesbilden bygger på en källa:'
				},
				{ when: 'jointPictureExists', text: 'Lägesbilden bygger på följande källor:' },
				{ text: 'Lägesbilden ska bygga på följande källor:' }
			],
			each: 'source',
			item: '{source.name}',
			fallback: { later: 'Vilka källor lägesbilden bygger på är inte bestämt. {later}' },
			source: ['practice: sources', 'Brå step 2'],
			requirements: ['M20', 'H7']
		},
		{
			id: 'situation.dialogues',
			when: { given: ['dialogues'] },
			asks: ['situation.dialogues'],
			text: [
				{ when: 'dialoguesWithStaffOnly', text: 'Medarbetare har bidragit genom {dialogues}.' },
				{ when: 'dialoguesWithoutStaff', text: 'Invånare har bidragit genom {dialogues}.' },
				{ text: 'Medarbetare och invånare har bidragit genom {dialogues}.' }
			],
			fallback: { later: 'Dialog med invånare och medarbetare återstår. {laterReady}' },
			source: ['Brå 2.3 and step 3 (done-criterion 3)'],
			requirements: ['H2', 'H7', 'M6']
		},
		{
			id: 'situation.gaps',
			kind: 'list',
			when: { count: 'gap', min: 1 },
			asks: ['situation.gaps'],
			lead: [
				{ when: { count: 'gap', max: 1 }, text: 'Underlaget har en känd brist:' },
				{ text: 'Underlaget har {gapsCount} kända brister:' }
			],
			each: 'gap',
			item: '{^gap.text}',
			fallback: { later: 'Brister i underlaget är inte bedömda. {laterReady}' },
			source: ['Brå step 2, Ta fram en egen lägesbild (support questions)'],
			requirements: ['M20']
		},
		{
			id: 'situation.findings',
			kind: 'list',
			when: { count: 'finding', min: 1 },
			asks: ['situation.jointPicture'],
			lead: [
				{ when: 'jointPictureExists', text: 'Lägesbilden visar i korthet följande:' },
				{ text: 'Det underlag som finns visar i korthet följande:' }
			],
			each: 'finding',
			item: '{^finding.text}',
			fallback: { later: 'Vad lägesbilden visar är inte sammanfattat. {laterReady}' },
			source: ['practice: situation text'],
			requirements: ['H5']
		},
		{
			id: 'situation.figures',
			kind: 'table',
			when: { count: 'figure', min: 1 },
			asks: ['situation.keyFigures'],
			lead: [
				{ when: { count: 'figure', max: 1 }, text: 'En uppgift har haft särskild betydelse:' },
				{ text: 'Följande uppgifter har haft särskild betydelse:' }
			],
			caption: 'Nyckeltal i lägesbilden',
			columns: [
				{ id: 'name', heading: 'Uppgift', cell: '{^figure.name}' },
				{ id: 'value', heading: 'Värde', cell: '{figure.value}' },
				{ id: 'year', heading: 'År', cell: '{figure.year}' },
				{ id: 'comparison', heading: 'Jämförelse', cell: '{figure.comparison}', optional: true },
				{ id: 'source', heading: 'Källa', cell: '{^figure.source}' }
			],
			each: 'figure',
			emptyCell: 'Ej angivet',
			source: ['practice: key-figure rows'],
			requirements: ['M9', 'M20']
		},
		{
			id: 'situation.policeActivity',
			only: { count: 'activityFigure', min: 1 },
			asks: ['situation.keyFigures', 'focusAreas.areas.indicators'],
			text: [
				{
					when: { count: 'activityFigure', max: 1 },
					text: '{^activityFigures} påverkas av hur mycket polisen kontrollerar. Uppgiften används därför aldrig ensam som mått på problemet.'
				},
				{
					text: '{^activityFigures} påverkas av hur mycket polisen kontrollerar. Uppgifterna används därför aldrig ensamma som mått på problemet.'
				}
			],
			source: ['Götene, agreement', 'practice'],
			requirements: ['M9']
		},
		{
			id: 'situation.update',
			asks: ['situation.updateRhythm'],
			text: [
				{
					when: ['municipalityTakesPart', { given: ['situationInterval', 'situationNextDate'] }],
					text: 'Den gemensamma lägesbilden ska uppdateras {situationInterval}, nästa gång senast den {situationNextDate}. Kommunen ska enligt 6 § lagen (2023:196) uppdatera sin lägesbild minst vartannat år.'
				},
				{
					when: ['municipalityTakesPart', { given: ['situationInterval'] }],
					text: 'Den gemensamma lägesbilden ska uppdateras {situationInterval}. Kommunen ska enligt 6 § lagen (2023:196) uppdatera sin lägesbild minst vartannat år.'
				},
				{
					when: { given: ['situationInterval', 'situationNextDate'] },
					text: 'Den gemensamma lägesbilden ska uppdateras {situationInterval}, nästa gång senast den {situationNextDate}.'
				},
				{
					when: { given: ['situationInterval'] },
					text: 'Den gemensamma lägesbilden ska uppdateras {situationInterval}.'
				},
				{
					when: 'municipalityTakesPart',
					text: 'Kommunen ska enligt 6 § lagen (2023:196) uppdatera sin lägesbild minst vartannat år.'
				}
			],
			fallback: {
				later: [
					{
						when: 'municipalityTakesPart',
						text: 'Hur ofta den gemensamma lägesbilden ska uppdateras är inte bestämt. {later} Kommunen ska enligt 6 § lagen (2023:196) uppdatera sin egen lägesbild minst vartannat år.'
					},
					{ text: 'Hur ofta den gemensamma lägesbilden ska uppdateras är inte bestämt. {later}' }
				]
			},
			source: ['SFS 2023:196 6 §'],
			requirements: ['S4']
		},
		{
			id: 'situation.ownSystems',
			kind: 'table',
			when: { count: 'dataOwner', min: 1 },
			asks: ['situation.dataOverview'],
			lead: 'Så samlar parterna in och redovisar uppgifter:',
			caption: 'Vad varje organisation mäter och redovisar',
			columns: [
				{ id: 'organisation', heading: 'Organisation', cell: '{^dataOwner.name}' },
				{ id: 'data', heading: 'Uppgifter', cell: '{^dataOwner.data}' },
				{ id: 'cycle', heading: 'Hur ofta', cell: '{^dataOwner.cycle}' },
				{ id: 'receiver', heading: 'Redovisas till', cell: '{^dataOwner.receiver}' }
			],
			each: 'dataOwner',
			emptyCell: 'Ej angivet',
			source: ['Hallstahammar, evaluation 2014'],
			requirements: ['M20']
		}
	]
};
