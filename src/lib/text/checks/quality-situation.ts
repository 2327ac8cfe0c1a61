import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const situationWarnings = {
	onePictureOnly: {
		message: 'Bara {party} har en egen bild. Då är det lätt att den styr.',
		fix: 'Be övriga parter om sin bild.',
		requirements: ['M20'],
		source: 'braSteg_3NyhetOmSodraLappland_2018'
	},
	oneSourceOnly: {
		message: 'Ni bygger bara på polisens statistik.',
		fix: 'Lägg till minst en källa till, till exempel en enkät eller dialog.',
		requirements: ['M20'],
		source: 'braSteg_2AldreSidaOmEgenLagesbild_2020'
	},
	noDialogue: {
		message: 'Inga samtal är inlagda.',
		fix: 'Lägg till minst ett samtal med personal och ett med invånare.',
		requirements: ['H7'],
		source: 'bra_3_0GemensammaForberedelser'
	},
	groupNotHeard: {
		message: 'Det framgår inte att de som berörs har fått säga sitt.',
		fix: 'Skriv hur ni tänker fråga dem.',
		requirements: ['M6', 'H7'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	choiceWithoutReason: {
		message: 'Det framgår inte varför ni valde eller valde bort ”{problem}”.',
		fix: 'Skriv skälet i en mening.',
		requirements: ['S1'],
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	gapWithoutAction: {
		message: '”{question}” är {answer}, men ingen åtgärd finns.',
		fix: 'Lägg till ett behov i listan över vad ni behöver utveckla.',
		requirements: ['B11', 'G5', 'M2'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	possibleOverlap: {
		message: '”{first}” och ”{second}” ser ut att göra samma sak på {place}.',
		fix: 'Slå ihop dem, eller skriv hur de skiljer sig.',
		requirements: ['H1'],
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025'
	}
} satisfies WarningTexts<'situation'>;
