import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const recordsChapter: ChapterOutline = {
	id: 'records',
	heading: 'Personuppgifter och allmänna handlingar',
	sections: [
		{
			id: 'records.local',
			only: 'localUnderOverall',
			clauses: [
				{
					id: 'local.records',
					only: 'localUnderOverall',
					asks: [],
					text: 'För personuppgifter och allmänna handlingar gäller det som står i {parentTitle}.',
					source: ['legal reading'],
					requirements: ['H8', 'S2']
				}
			]
		},
		{
			id: 'records.personalData',
			heading: 'Personuppgifter',
			only: { not: 'localUnderOverall' },
			clauses: [
				{
					id: 'data.own',
					asks: [],
					text: 'Varje part ansvarar för sin egen behandling av personuppgifter och för att den har rättslig grund.',
					source: ['legal reading'],
					requirements: ['M16']
				},
				{
					id: 'data.rules',
					only: 'municipalityAndPolice',
					asks: [],
					text: 'Olika regler kan gälla. Kommunen följer EU:s dataskyddsförordning och svensk lag som kompletterar den. När polisen behandlar personuppgifter för att förebygga brott gäller brottsdatalagen (2018:1177) och lagen (2018:1693) om polisens behandling av personuppgifter inom brottsdatalagens område.',
					note: 'General knowledge, not read at the source. The lawyer checks it before release.',
					source: ['legal reading'],
					requirements: ['M16']
				},
				{
					id: 'data.shared',
					asks: ['structure.sharedRegister'],
					text: 'Parterna ska reglera ansvaret för {sharedRegister} i en särskild handling innan personuppgifter läggs in där.',
					source: ['legal reading', 'drafting'],
					requirements: ['M16']
				},
				{
					id: 'data.minimal',
					asks: [],
					text: 'För att samordna arbetet behandlar parterna bara uppgifter om sina företrädares namn, funktion och kontaktuppgifter i tjänsten. Uppgifter om andra personer behandlar varje part i sin egen verksamhet.',
					source: ['legal reading'],
					requirements: ['M16']
				}
			]
		},
		{
			id: 'records.public',
			heading: 'Allmänna handlingar och registrering',
			only: { not: 'localUnderOverall' },
			clauses: [
				{
					id: 'records.public.agreement',
					asks: [],
					text: 'Överenskommelsen är skriven för att kunna vara offentlig i sin helhet. Varje myndighet som är part registrerar sitt exemplar.',
					source: ['legal reading'],
					requirements: ['H8']
				},
				{
					id: 'records.drafts',
					only: { count: 'authority', min: 2 },
					asks: [],
					text: 'Ett utkast som skickas till en annan myndighet kan bli allmän handling. Den som skickar frågar sin registrator eller jurist först.',
					source: ['Tryckfrihetsförordningen 2 kap. 9', '10 och 12 §§', 'legal reading'],
					requirements: ['H8']
				},
				{
					id: 'records.requests',
					asks: [],
					text: 'Den part som får en begäran om att ta del av en allmän handling prövar den själv. Andra parter som berörs får besked.',
					source: ['legal reading', 'Tryckfrihetsförordningen 2 kap.'],
					requirements: ['H8']
				},
				{
					id: 'records.sensitive',
					only: 'annexMayBeSecret',
					asks: ['followUp.annexes', 'review.secrecyCheck'],
					text: 'Uppgifter om tider, platser och arbetssätt som kan behöva hållas hemliga skrivs i en egen bilaga. Bilagan förvaras för sig och sekretessprövas när någon begär ut den.',
					source: ['Tryckfrihetsförordningen 2 kap. 2 §', 'legal reading'],
					requirements: ['H8']
				},
				{
					id: 'records.schoolPlans',
					only: 'schoolTakesPart',
					asks: [],
					text: 'Skolornas beredskapsplaner tas inte in i överenskommelsen eller dess bilagor.',
					source: ['SFS 2009:400 18 kap. 13 a §'],
					requirements: ['S6']
				},
				{
					id: 'records.minutes',
					only: { count: 'forum', min: 1 },
					asks: ['structure.minutes'],
					text: [
						{
							when: { given: ['minutesOwner', 'minutesArchive'] },
							text: '{^minutesOwner} ansvarar för att protokoll från forumen registreras hos {minutesArchive}.'
						},
						{
							when: { given: ['minutesOwner'] },
							text: '{^minutesOwner} ansvarar för att protokoll från forumen registreras.'
						},
						{ text: 'Protokoll från forumen registreras hos {minutesArchive}.' }
					],
					fallback: { later: 'Var protokoll från forumen registreras är inte bestämt. {later}' },
					source: ['SFS 2009:400 5 kap. 1 §', 'legal reading'],
					requirements: ['H8']
				}
			]
		}
	]
};
