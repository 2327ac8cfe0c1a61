import type { targetGroupPerArea } from '#lib/domain/sections/focus-areas/target-group.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const targetGroupPerAreaTexts = {
	targetGroup: {
		label: 'Vilken är målgruppen?',
		hint: 'Fortsätt meningen, utan ålder: Målgruppen är …',
		why: 'I Hallstahammar var gruppen oklar. Det blev svårt att veta vem som skulle ta hand om de äldre.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		example:
			'unga som har rånats eller hotats i centrum, och unga som redan har varit med och rånat',
		badExample: 'Barn och unga i riskzon.',
		missing: 'Beskriv målgruppen.'
	},
	ages: {
		label: 'Mellan vilka åldrar?',
		hint: 'Lämna tomt om åldern saknar betydelse.',
		why: 'Olika parter räknar ung på olika sätt.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		example: '12–18 år'
	},
	neighbouringAges: {
		label: 'Vem tar hand om dem strax utanför åldrarna?',
		hint: 'Tänk både på yngre och på unga vuxna.',
		why: 'I Hallstahammar hamnade 19–26 år i en mellangrupp. Polisen såg behov även under 15 år.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		fields: {
			group: {
				label: 'Vilken grupp?',
				example: 'unga vuxna över 18 år'
			},
			responsible: {
				label: 'Vem ansvarar för den gruppen?',
				example: 'vuxenenhetens fältteam',
				badExample: 'Respektive verksamhet.'
			}
		}
	}
} satisfies QuestionTexts<typeof targetGroupPerArea>;
