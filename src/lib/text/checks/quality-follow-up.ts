import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const followUpWarnings = {
	noFollowUp: {
		message: 'Ingen uppföljning är planerad.',
		fix: 'Lägg till minst två: blev det gjort, och blev det skillnad?',
		requirements: ['M21'],
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning'
	},
	followUpWithoutReceiver: {
		message: '”{question}” saknar datum eller mottagare.',
		fix: 'Skriv när första gången är och vem som ska få svaret.',
		requirements: ['M21', 'M3'],
		source: 'review121'
	},
	noEffectQuestion: {
		message: 'Ni följer upp vad ni gör, men inte om det blev skillnad.',
		fix: 'Lägg till en fråga om effekt.',
		requirements: ['M10'],
		source: 'braSteg_5UppfoljningOchAterkoppling'
	},
	noFollowUpResources: {
		message: 'Det framgår inte vilken tid ni har avsatt för uppföljning.',
		fix: 'Låt styrgruppen avsätta tid innan ni undertecknar.',
		requirements: ['M19'],
		source: 'braSteg_4SidanOmAttPlaneraUppfoljning'
	},
	newWithoutEvaluation: {
		message: '”{measure}” är ny men det framgår inte hur den utvärderas.',
		fix: 'Välj process, effekt eller båda innan den startar.',
		requirements: ['B10', 'M10'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	prolongedWithoutOutcome: {
		message: '”{measure}” fortsätter, men det framgår inte vad den gav.',
		fix: 'Skriv utfallet, eller avsluta åtgärden.',
		requirements: ['B10'],
		source: 'braNyhetOmLagen_2023_07_01'
	},
	extendedWithoutFollowUp: {
		message: 'Ni förlänger, men det framgår inte att ni har följt upp förra perioden.',
		fix: 'Svara på vad ni lärde er, innan ni förlänger.',
		requirements: ['M24'],
		source: 'braNyhetOmLagen_2023_07_01'
	},
	noLeadershipDate: {
		message: 'Ledningen har inget datum då den frågar efter resultat.',
		fix: 'Boka minst ett datum om året.',
		requirements: ['M3', 'M14'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	noAssemblyReport: {
		message: 'Det framgår inte hur fullmäktige får veta hur det går.',
		fix: 'Välj hur ofta och vem som skriver.',
		requirements: ['B7'],
		source: 'sfs_2023_196_13P'
	},
	promiseNotCheckable: {
		message: 'Löftet ”{promise}” saknar mängd eller tid, så det går inte att stämma av.',
		fix: 'Skriv hur mycket och när.',
		requirements: ['M7'],
		source: 'braSteg_4SidanOmMedborgarloften'
	},
	promiseWithoutMeasure: {
		message: 'Löftet ”{promise}” finns inte i planen.',
		fix: 'Koppla det till en åtgärd.',
		requirements: ['M7'],
		source: 'braSteg_4SidanOmMedborgarloften'
	},
	promiseWithoutFeedback: {
		message: 'Det framgår inte när invånarna får veta hur det gick.',
		fix: 'Skriv datum och kanal.',
		requirements: ['H1'],
		source: 'braSteg_5UppfoljningOchAterkoppling'
	},
	outcomeWithoutDecision: {
		message: '”{measure}” har ett utfall men inget beslut.',
		fix: 'Välj att behålla, ändra eller avsluta.',
		requirements: ['M7'],
		source: 'braSteg_5SidanOmGenomfordaAtaganden'
	}
} satisfies WarningTexts<'followUp'>;
