import type { municipalFields } from '#lib/domain/sections/situation/municipal.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const municipalTexts = {
	crimeMapping: {
		label: 'Vad visar kartläggningen av brotten?',
		hint: 'Skriv vilka brott, hur många och hur det ändras.',
		why: 'Lagen kräver att kommunens lägesbild kartlägger brottsligheten och hur omfattande den är.',
		source: 'sfs_2023_196_4P',
		example: '38 anmälda rån mot unga år 2026. Året före var det 24. Två av tre skedde i centrum.',
		badExample: 'Brottsligheten är ett problem i vissa områden.'
	},
	consequences: {
		label: 'Vilka följder får brotten?',
		hint: 'Tänk på utsatta, platser, ekonomi och förtroende.',
		why: 'Följderna är en del av kartläggningen enligt lagen.',
		source: 'sfs_2023_196_4P',
		example:
			'Var fjärde elev undviker stationen på kvällen. Två butiker har kortat sina öppettider.'
	},
	otherInformation: {
		label: 'Vad mer vet ni som är viktigt?',
		hint: 'Till exempel upplevd otrygghet, skolfrånvaro eller nya bostäder.',
		why: 'Lagen kräver även annan viktig information. Här ryms det som inte syns i statistik över brott.',
		source: 'sfs_2023_196_4P',
		example:
			'Frånvaron i årskurs 8 har ökat. Nytt bostadsområde med 600 lägenheter blir klart 2028.'
	},
	analysis: {
		label: 'Hur tolkar ni det ni har sett?',
		hint: 'Skriv vad som hänger ihop och vad ni är osäkra på.',
		why: 'Lagen kräver en analys, inte bara siffror.',
		source: 'sfs_2023_196_4P',
		example:
			'Rånen följer tågtiderna. Ökningen kom när fritidsgården stängde på fredagar. Vi vet inte om det ena beror på det andra.',
		badExample: 'Siffrorna talar för sig själva.'
	},
	lastUpdated: {
		label: 'När uppdaterade kommunen lägesbilden senast?',
		why: 'Kommunen ska uppdatera den minst vartannat år. Vi räknar 24 månader och påminner i tid.',
		source: 'sfs_2023_196_6P',
		example: '2026-10-15'
	},
	otherPlanning: {
		label: 'Vilket annat planarbete hänger ihop med lägesbilden?',
		hint: 'Skriv en plan per rad, lagen nämner inga särskilda.',
		why: 'Arbetet ska, när det är lämpligt, kopplas till analys och planering enligt andra regler.',
		source: 'sfs_2023_196_7P',
		example: 'folkhälsoplanen, planen mot våld i nära relationer'
	}
} satisfies QuestionTexts<typeof municipalFields>;
