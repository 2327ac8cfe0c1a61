import type { jointFields } from '#lib/domain/sections/situation/joint.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const jointTexts = {
	jointPicture: {
		label: 'Vilken är er gemensamma bild?',
		hint: 'Skriv en sak per rad, så kort att den går att läsa högt.',
		why: 'Steg 3 börjar med att parternas bilder blir en.',
		source: 'bra_3_0GemensammaForberedelser',
		example:
			'Rånen mot unga ökar och sker på få platser. Äldre oroar sig mest för bedrägerier. Narkotika säljs öppet på två torg.',
		badExample: 'Vi har en god samlad bild av läget.'
	},
	jointPictureDate: {
		label: 'När blev den gemensamma lägesbilden klar?',
		why: 'Läsaren ska se hur färsk bilden är. Lagens två år räknas från kommunens egen bild.',
		source: 'bra_3_0GemensammaForberedelser',
		basis: 'own',
		example: '2026-10-15'
	},
	differences: {
		label: 'Var skilde sig era bilder?',
		hint: 'Skriv vad den ena såg som den andra inte såg.',
		why: 'I Södra Lappland visade kommunens bild en otrygghet som polisen saknade. Det ändrade nästa års arbete.',
		source: 'braSteg_3NyhetOmSodraLappland_2018',
		example: 'Skolan ser hot på nätet varje vecka. Polisen får nästan inga anmälningar om det.'
	},
	outlook: {
		label: 'Vad väntar framåt?',
		hint: 'Till exempel byggen, nya verksamheter och fler invånare.',
		why: 'Lägesbilden kan också blicka framåt.',
		source: 'braSteg_2SidanOmKartlaggningOchLagesbild',
		example: 'Bussterminalen flyttar 2028. Då flyttar kanske problemen med.'
	},
	updateRhythm: {
		label: 'Hur ofta uppdaterar ni bilden?',
		hint: 'Ni kan ha flera takter, till exempel varje vecka och varje år.',
		why: 'Lagens gräns är vartannat år för kommunens lägesbild. För att styra arbetet behöver ni oftast tätare.',
		source: 'sfs_2023_196_6P',
		fields: {
			interval: {
				label: 'Hur ofta?'
			},
			participants: {
				label: 'Vilka är med?',
				example: 'Kommunpolis, samordnare, bostadsbolag och fritidsgård'
			},
			form: {
				label: 'Vad innehåller den, och i vilken form?',
				example: 'Möte på 30 minuter med en karta'
			},
			level: {
				label: 'Vilken nivå gäller det?'
			},
			responsible: {
				label: 'Vem ansvarar?',
				example: 'kommunens samordnare'
			},
			nextDate: {
				label: 'När är nästa gång?',
				example: '2027-10-15'
			}
		}
	},
	pictureDeadline: {
		label: 'När ska lägesbilden vara klar?',
		hint: 'Svara bara om den inte är klar.',
		why: 'Brå varnar för att fastna i kartläggningen. Därför sätter styrgruppen en gräns.',
		source: 'braSteg_2AldreSidaOmEgenLagesbild_2020',
		example: '2026-11-15'
	}
} satisfies QuestionTexts<typeof jointFields>;
