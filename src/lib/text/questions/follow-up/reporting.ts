import type { reportingFields } from '#lib/domain/sections/follow-up/reporting.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const reportingTexts = {
	assemblyReporting: {
		label: 'Hur får fullmäktige veta hur det går?',
		why: 'Den nämnd som leder arbetet ska rapportera fortlöpande till fullmäktige. Lagen anger inget intervall.',
		source: 'sfs_2023_196_13P',
		fields: {
			interval: {
				label: 'Hur ofta?',
				hint: 'Vi föreslår varje år.'
			},
			month: {
				label: 'Vilken månad?',
				example: 'April'
			},
			form: {
				label: 'I vilken form?',
				example: 'Skriftlig rapport på tre sidor'
			},
			responsible: {
				label: 'Vem skriver?',
				example: 'Samordnaren'
			}
		}
	},
	steeringReport: {
		label: 'När får styrgruppen resultatet?',
		why: 'Steg 5 är klart först när resultatet har nått styrgruppen.',
		source: 'braSteg_5UppfoljningOchAterkoppling',
		example: '2028-02-10'
	},
	citizenFeedback: {
		label: 'Hur får invånarna veta hur det gick?',
		why: 'Löftet är klart först när svaret har nått dem som fick löftet.',
		source: 'braSteg_5UppfoljningOchAterkoppling',
		badExample: 'Information på hemsidan.',
		fields: {
			interval: {
				label: 'Hur ofta?'
			},
			place: {
				label: 'Var?',
				hint: 'Skriv även ordet på eller i.',
				example: 'på exempelkommun.se/trygghet'
			},
			what: {
				label: 'Vad berättar ni?',
				example: 'Vi berättar vad vi lovade, vad vi gjorde och vad som blev bättre.'
			}
		}
	},
	staffFeedback: {
		label: 'Hur får personalen veta hur det gick?',
		why: 'När Brå utvärderade medborgarlöften var återkopplingen till personal och invånare svag.',
		source: 'braNyhetOmMedborgarloften_2018_12_14',
		example: 'Samordnaren är med på arbetsplatsträffar i januari.'
	},
	municipalPlanFollowedUp: {
		label: 'När följde kommunen senast upp sin egen åtgärdsplan?',
		why: 'Kommunen ska göra det minst vartannat år. Vi räknar 24 månader och påminner i tid.',
		source: 'sfs_2023_196_6P',
		example: '2026-11-30'
	},
	councilReport: {
		label: 'Vad behöver rapporten till fullmäktige, utöver det som redan står här?',
		why: 'Resten av rapporten hämtas ur era svar.',
		source: 'sfs_2023_196_13P',
		basis: 'own',
		fields: {
			period: {
				label: 'Vilken tid gäller rapporten?',
				example: 'Från 1 januari till 31 december 2027'
			},
			date: {
				label: 'Vilket datum visar den läget?',
				example: '2028-02-15'
			},
			registryNumber: {
				label: 'Vilket diarienummer?',
				example: 'KS 2028/00112'
			},
			previous: {
				label: 'När lämnades den förra rapporten?',
				example: '2027-02-20'
			},
			point: {
				label: 'Vad behöver fullmäktige uppmärksamma?',
				hint: 'Fortsätt meningen: Fullmäktige behöver särskilt uppmärksamma att …',
				example: 'två åtgärder saknar pengar från 2029'
			},
			why: {
				label: 'Varför är arbetet viktigt?',
				hint: 'Fortsätt meningen: Arbetet är viktigt därför att …',
				example: 'var fjärde elev undviker stationen på kvällen'
			},
			published: {
				label: 'Vad har ni berättat för invånarna, och var?',
				example: 'Resultatet av löftena finns på kommunens webbplats sedan december 2027.'
			},
			effortsAgreement: {
				label: 'Vad har kommunen gjort för att få en överenskommelse, om den saknas?',
				example: 'Kommunstyrelsen har bjudit in polisen till ett möte i mars 2028.'
			},
			cooperation: {
				label: 'Hur har samverkan fungerat?',
				example: 'Grupperna möttes som planerat. Arbetstiden räckte inte till uppföljningen.'
			},
			amount: {
				label: 'Hur mycket har arbetet kostat?',
				example: '420000'
			},
			workingTime: {
				label: 'Hur mycket arbetstid?',
				example: '900 timmar'
			},
			nextSteps: {
				label: 'Vilka är nästa steg?',
				fields: {
					text: {
						label: 'Vad?',
						example: 'Styrgruppen går igenom målen för nästa år'
					},
					date: {
						label: 'När?',
						example: '2028-04-20'
					},
					responsible: {
						label: 'Vem?',
						example: 'kommunens samordnare'
					}
				}
			},
			assignment: {
				label: 'Vilket uppdrag ska fullmäktige ge, om något?',
				hint: 'Fortsätt meningen: i uppdrag att …',
				example: 'redovisa hur löftena till unga hölls'
			},
			assignmentDue: {
				label: 'När ska det redovisas?',
				example: '2028-10-31'
			}
		}
	}
} satisfies QuestionTexts<typeof reportingFields>;
