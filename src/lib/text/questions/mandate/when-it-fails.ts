import type { whenItFailsFields } from '#lib/domain/sections/mandate/when-it-fails.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const whenItFailsTexts = {
	escalation: {
		label: 'Vad gör ni när ett åtagande inte kan hållas?',
		why: 'Brå säger att det är styrgruppen som fattar nya beslut på vägen. I Hallstahammar lånades en polis ut och inga samtal blev av.',
		source: 'braSteg_4SidanOmAttGenomforaAtgarderna',
		fields: {
			triggers: {
				label: 'Vad ska ni reagera på?'
			},
			first: {
				label: 'Vem ska få veta först?',
				example: 'Samordnaren och kommunpolisen'
			},
			days: {
				label: 'Inom hur många dagar?',
				example: '5'
			},
			decides: {
				label: 'Vem beslutar vad ni gör då?',
				hint: 'Oftast styrgruppen.'
			},
			steps: {
				label: 'Vart går frågan om den inte blir löst?',
				fields: {
					who: {
						label: 'Vem försöker lösa den?',
						example: 'cheferna för de verksamheter som berörs'
					},
					days: {
						label: 'Inom hur många arbetsdagar?',
						example: '10'
					}
				}
			}
		}
	},
	vacancyRule: {
		label: 'Vad händer om en roll står tom?',
		why: 'Om arbetet hänger på en person kan det stanna när personen slutar.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		fields: {
			weeks: {
				label: 'Inom hur många veckor ska en ersättare utses?',
				example: '4'
			},
			text: {
				label: 'Vad händer sedan?',
				example: 'Efter två månader beslutar styrgruppen hur rollen ska fyllas.',
				badExample: 'Rekrytering sker skyndsamt.'
			}
		}
	},
	disagreement: {
		label: 'Hur löser ni det om ni är oense?',
		why: 'Det är lättare att bestämma innan ni är oense.',
		source: 'review121',
		basis: 'own',
		fields: {
			forum: {
				label: 'I vilken grupp tar ni upp det först?'
			},
			text: {
				label: 'Vad gäller om gruppen inte blir ense?',
				example: 'Då avgör varje part för sig, och skälen skrivs i anteckningarna.'
			}
		}
	},
	risks: {
		label: 'Vad kan hindra er, och vad gör ni då?',
		hint: 'Sju vanliga hinder finns att välja.',
		why: 'Hindren kommer från forskning som utvärderingen i Hallstahammar går igenom.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		fields: {
			risk: {
				label: 'Vilket hinder?'
			},
			response: {
				label: 'Vad gör ni åt det?',
				example: 'Kostnaden ligger i ordinarie budget från 2028.',
				badExample: 'Beaktas löpande.'
			},
			responsible: {
				label: 'Vem ansvarar?',
				example: 'Kommundirektören'
			}
		}
	}
} satisfies QuestionTexts<typeof whenItFailsFields>;
