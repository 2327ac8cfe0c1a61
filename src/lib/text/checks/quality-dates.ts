import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const datesWarnings = {
	measureWithoutTime: {
		message: '”{measure}” har ingen tid.',
		fix: 'Skriv när den börjar och slutar.',
		requirements: ['M7'],
		source: 'braSteg_4SidanOmAtgardsplan'
	},
	measureWithoutQuantity: {
		message: 'Det framgår inte hur mycket ”{measure}” är.',
		fix: 'Skriv antal, av vad och hur ofta.',
		requirements: ['M8'],
		source: 'review121'
	},
	vagueWords: {
		message: '”{word}” går inte att följa upp.',
		fix: 'Skriv ett tal, ett datum eller ett intervall.',
		requirements: ['M7', 'M8'],
		source: 'review121'
	},
	measureOutsidePeriod: {
		message: '”{measure}” ligger utanför planens tid.',
		fix: 'Ändra datum eller flytta åtgärden till nästa plan.',
		requirements: ['B3'],
		source: 'braSteg_4SidanOmAtgardsplan'
	},
	endWithoutRevision: {
		message: 'Överenskommelsen slutar {date}, men ingen översyn är planerad.',
		fix: 'Välj hur ofta ni ser över den.',
		requirements: ['B3'],
		source: 'review121'
	},
	openEndedWithoutRevision: {
		message: 'Den gäller tills vidare, men det framgår inte när ni ser över den.',
		fix: 'Välj hur ofta ni ser över den.',
		requirements: ['B3'],
		source: 'review121'
	},
	costNotDecided: {
		message: 'Pengarna till ”{measure}” är inte beslutade.',
		fix: 'Skriv när beslutet tas, eller gör åtgärden mindre.',
		requirements: ['G7'],
		source: 'interpellationOmSamverkanGavleKommun'
	},
	pictureTooOld: {
		message: 'Lägesbilden är från {date}. Kommunen ska uppdatera sin minst vartannat år.',
		fix: 'Planera en ny lägesbild.',
		requirements: [],
		source: 'sfs_2023_196_6P'
	},
	planFollowUpTooOld: {
		message: 'Kommunens plan följdes senast upp {date}. Kommunen ska göra det minst vartannat år.',
		fix: 'Boka en uppföljning.',
		requirements: [],
		source: 'sfs_2023_196_6P'
	},
	planNeverFollowedUp: {
		message:
			'Kommunens plan beslutades {date}, men det framgår inte att den har följts upp. Kommunen ska göra det minst vartannat år.',
		fix: 'Boka en uppföljning.',
		source: 'sfs_2023_196_6P'
	},
	annexExpired: {
		message: 'Bilagan ”{annex}” gällde till {date}.',
		fix: 'Byt ut bilagan eller förläng den.',
		requirements: ['H8'],
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	}
} satisfies WarningTexts<'dates'>;
