import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** What the picture stands on. Figures and findings: chapters 5, 6 and 8 of the evaluation. */
export const evidence = {
	sources: [
		{ id: 'liv-och-halsa', source: 'school_survey', period: 'Liv och hälsa ung 2008', used: true },
		{ id: 'polisens-statistik', source: 'police_statistics', period: '2013', used: true },
		{ id: 'iakttagelser', source: 'practitioner_notes', period: 'hösten 2013', used: true },
		{
			id: 'trygghetsmatning',
			source: 'safety_survey',
			period: '2013',
			used: false,
			reason: 'Den visar inte hur unga under 16 år har det.'
		}
	],
	gaps: [
		{
			id: 'olika-matningar',
			gap: 'Verksamheterna känner inte till hur de andra mäter och rapporterar.',
			effect: 'Uppgifterna går inte att jämföra.',
			action: 'Parterna visar varandra sina mätningar våren 2027.'
		},
		{
			id: 'unga-vuxna-okanda',
			gap: 'Gruppen unga vuxna i åldern 19–25 år är dåligt känd.',
			effect: 'Behovet av stöd kan vara större än det ser ut.',
			action: 'Arbetsgruppen för unga vuxna samlar in uppgifter under 2027.'
		}
	],
	keyFigures: [
		{
			id: 'samtal-2013',
			name: 'Genomförda bekymringssamtal',
			value: '0',
			unit: 'samtal',
			year: 2013,
			source: 'Socialtjänsten och polisen',
			followsActivity: false,
			smallNumbers: true
		},
		{
			id: 'poliser-2013',
			name: 'Poliser i yttre tjänst som är kontaktpoliser',
			value: '4',
			unit: 'poliser',
			year: 2013,
			source: 'Polisen',
			followsActivity: false,
			smallNumbers: true
		}
	],
	patterns: [
		{
			id: 'kvallar',
			pattern: 'Unga dricker alkohol i grupp utomhus',
			when: 'Kvällar och helger',
			where: 'Platser där unga samlas'
		}
	],
	dataOverview: [
		{
			id: 'data-hk',
			party: 'hk',
			data: 'Bekymringssamtal, insatser och skolans frånvaro',
			cycle: 'quarterly',
			reportsTo: 'utskottet för trygg och säker kommun'
		},
		{
			id: 'data-polisen',
			party: 'polisen',
			data: 'Ingripanden och anmälda narkotikabrott',
			cycle: 'quarterly',
			reportsTo: 'utskottet för trygg och säker kommun'
		},
		{
			id: 'data-bevakning',
			party: 'bevakning',
			data: 'Uppdrag som riktas mot ungdomsmiljöer',
			cycle: 'monthly',
			reportsTo: 'kommunens brottsförebyggande samordnare'
		}
	]
} as const satisfies Partial<AgreementContent['situation']>;
