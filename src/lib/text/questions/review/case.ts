import type { caseFields } from '#lib/domain/sections/review/case.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const caseTexts = {
	caseSummary: {
		label: 'Hur sammanfattar ni ärendet?',
		hint: 'Fem meningar räcker.',
		why: 'Nämnden ska förstå saken utan att läsa hela överenskommelsen.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		example: 'Överenskommelsen ändrar hur vi leder, följer upp och berättar om arbetet.'
	},
	caseProposal: {
		label: 'Vad ska nämnden besluta mer?',
		hint: 'Skriv bara det som inte redan följer av era svar, en att-sats per rad.',
		why: 'Beslutet ska gå att läsa för sig.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		example: 'att redovisa arbetet på nämndens möte i mars varje år'
	},
	casePreparation: {
		label: 'Hur har ärendet beretts?',
		why: 'Läsaren ska se vilka som har varit med.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		fields: {
			units: {
				label: 'Vilka har berett ärendet?',
				example: 'kommunledningskontoret, socialförvaltningen'
			},
			consulted: {
				label: 'Vilka har fått lämna synpunkter?',
				example: 'utbildningsnämnden, elevrådet på två skolor'
			},
			counterpart: {
				label: 'Vem hos de andra parterna har varit med?',
				example: 'kommunpolisen'
			},
			text: {
				label: 'Vad mer behöver stå om beredningen?',
				example: 'Samordnaren och kommunpolisen har tagit fram förslaget tillsammans.'
			}
		}
	},
	caseAuthor: {
		label: 'Vem är handläggare?',
		why: 'Frågor om ärendet ska ha en mottagare.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		example: 'Kommunens samordnare'
	},
	memo: {
		label: 'Vad behöver tjänsteskrivelsen, utöver det som redan står här?',
		why: 'Förslagen till beslut följer av era svar. Ni väljer vilka som ska vara med.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		fields: {
			kind: {
				label: 'Vad gäller ärendet?'
			},
			unit: {
				label: 'Vilken förvaltning skriver?',
				example: 'kommunledningskontoret'
			},
			date: {
				label: 'Vilket datum?',
				example: '2026-11-22'
			},
			registryNumber: {
				label: 'Vilket diarienummer?',
				example: 'KS 2026/01234'
			},
			receiver: {
				label: 'Vem ska besluta?',
				example: 'kommunstyrelsen'
			},
			decisionPath: {
				label: 'Hur beslutas det?',
				hint: 'Fråga kommunjuristen vilket organ som beslutar.'
			},
			items: {
				label: 'Vilka beslut ska föreslås?',
				hint: 'De som följer av era svar är redan valda.'
			},
			editorialFunction: {
				label: 'Vem får rätta skrivfel?',
				example: 'kommundirektören'
			},
			implementer: {
				label: 'Vem får uppdraget att genomföra?',
				example: 'kommundirektören'
			},
			implementDue: {
				label: 'När ska det redovisas?',
				example: '2027-12-01'
			},
			representatives: {
				label: 'Vilka företräder kommunen i styrgruppen?',
				example: 'kommunstyrelsens ordförande, kommundirektören'
			},
			terminationDate: {
				label: 'Från och med vilket datum sägs den upp?',
				example: '2028-01-01'
			},
			changes: {
				label: 'Vad är ändrat, i två meningar?',
				example: 'Målen är nya. Två åtgärder har avslutats.'
			},
			assessment: {
				label: 'Vad bedömer ni?',
				hint: 'Fortsätt meningen: Kontoret bedömer att …',
				example: 'överenskommelsen ger kommunen bättre möjlighet att följa upp arbetet'
			},
			strength: {
				label: 'Vilken är styrkan?',
				hint: 'Rutan fylls med det ni svarade ja på i listan över styrkor.',
				example: 'rollerna och mandaten är skrivna'
			},
			toDevelop: {
				label: 'Vad återstår?',
				hint: 'Rutan fylls med det ni svarade nej på.',
				example: 'ingen har mätt utgångsläget'
			},
			receivers: {
				label: 'Vilka ska få beslutet?',
				example: 'polisen, berörda nämnder'
			},
			signatories: {
				label: 'Vilka skriver under tjänsteskrivelsen?',
				fields: {
					name: {
						label: 'Namn',
						example: 'Namn Efternamn'
					},
					title: {
						label: 'Befattning',
						example: 'kommundirektören'
					}
				}
			}
		}
	},
	consequences: {
		label: 'Vilka följder får beslutet?',
		why: 'Den som beslutar behöver se vad det kostar och vem det påverkar.',
		source: 'verktygetsEgenRegel',
		basis: 'own',
		fields: {
			cost: {
				label: 'Vad kostar det?'
			},
			amounts: {
				label: 'Hur mycket per år?',
				fields: {
					year: {
						label: 'Vilket år?',
						example: '2027'
					},
					amount: {
						label: 'Hur många kronor?',
						example: '300000'
					}
				}
			},
			purpose: {
				label: 'Till vad?',
				example: 'en samordnare på heltid'
			},
			source: {
				label: 'Ur vilken budget?',
				example: 'kommunstyrelsens budget'
			},
			workingTime: {
				label: 'Hur mycket arbetstid?',
				example: 'en och en halv heltid i kommunen'
			},
			children: {
				label: 'Påverkas barn?'
			},
			childrenEffect: {
				label: 'Hur påverkas de?',
				hint: 'Fortsätt meningen: genom att …',
				example: 'fler vuxna finns på skolvägen'
			},
			childrenVoices: {
				label: 'Hur har barn fått säga sitt?',
				example: 'elevrådet på två skolor'
			},
			childrenReason: {
				label: 'Varför inte?',
				hint: 'Fortsätt meningen: eftersom …',
				example: 'beslutet bara gäller hur parterna leder arbetet'
			},
			equality: {
				label: 'Finns det skillnader mellan könen?'
			},
			equalityDifference: {
				label: 'Vilken skillnad?',
				example: 'nio av tio som rånas är pojkar'
			},
			equalityAnswer: {
				label: 'Hur möter ni den?',
				example: 'åtgärderna riktas till pojkar och till flickor var för sig'
			},
			staffGroups: {
				label: 'Vilka medarbetare påverkas?',
				example: 'fältgruppen'
			},
			staffEffect: {
				label: 'Hur?',
				hint: 'Fortsätt meningen: genom att …',
				example: 'arbetstiden flyttas till senare på kvällen'
			},
			residents: {
				label: 'Vad innebär det för invånarna?',
				hint: 'Fortsätt meningen: innebär beslutet att …',
				example: 'de ser fler vuxna på torget'
			},
			alternative: {
				label: 'Vad händer om ni säger nej?',
				hint: 'Fortsätt meningen: Om kommunen inte ingår överenskommelsen …',
				example: 'saknas en gemensam grund för arbetet'
			}
		}
	},
	citizenProposal: {
		label: 'Vad svarar ni på medborgarförslaget?',
		why: 'Den som lämnade förslaget ska se vad ni gör och vad ni inte gör.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		basis: 'own',
		fields: {
			subject: {
				label: 'Vad handlar förslaget om?',
				example: 'en gemensam organisation mot brott i stadsdelen'
			},
			date: {
				label: 'När lämnades det?',
				example: '2026-08-14'
			},
			summary: {
				label: 'Vad är förslaget?',
				hint: 'Fortsätt meningen: Förslaget är i korthet att …',
				example: 'föreningar, polis och förvaltning ska mötas flera gånger om året'
			},
			already: {
				label: 'Vad görs redan?',
				example: 'två grupper arbetar med torgen'
			},
			will: {
				label: 'Vad gör ni?',
				example: 'vi bjuder in till en föreningsdag'
			},
			owner: {
				label: 'Vem ansvarar?',
				example: 'fritidschefen'
			},
			due: {
				label: 'När är det klart?',
				example: '2027-04-30'
			},
			willNot: {
				label: 'Vad gör ni inte?',
				example: 'vi ställer inga nya villkor för bidrag'
			},
			reason: {
				label: 'Varför?',
				example: 'villkoren behöver prövas av en jurist först'
			}
		}
	}
} satisfies QuestionTexts<typeof caseFields>;
