import type { promiseFields, promisePerMeasure } from '#lib/domain/sections/action-plan/promise.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const promiseTexts = {
	promises: {
		label: 'När och hur berättar ni om löftena?',
		why: 'Steg 4 är klart först när löftena är undertecknade och kända, hos personalen och hos invånarna.',
		source: 'braSteg_4Genomforande',
		fields: {
			period: {
				label: 'Vilken tid gäller löftena?',
				hint: 'Ofta kortare än överenskommelsen.',
				example: 'Från 1 april till 31 oktober 2027'
			},
			signed: {
				label: 'När undertecknades de?',
				example: '2027-03-10'
			},
			channels: {
				label: 'Var berättar ni om dem?',
				example: 'Webbplatsen, biblioteket, lokaltidningen'
			},
			reportDate: {
				label: 'När berättar ni hur det gick?',
				example: '2027-12-01'
			},
			staff: {
				label: 'Hur får personalen veta?',
				example: 'Arbetsplatsträffar i mars'
			},
			used: {
				label: 'Ska ni ge medborgarlöften?'
			},
			responsible: {
				label: 'Vem ansvarar för att berätta hur det gick?',
				example: 'kommunikatören'
			}
		}
	},
	promisePage: {
		label: 'Vad ska stå på löftets sida?',
		why: 'Den som läser ska förstå varför ni lovar just det här.',
		source: 'review121',
		basis: 'own',
		fields: {
			place: {
				label: 'Vilken plats eller ort gäller det?',
				example: 'Exempelstad'
			},
			problem: {
				label: 'Vad har ni sett?',
				example: 'Fler unga blir rånade på väg hem från stationen.'
			},
			basis: {
				label: 'Vad bygger det på?',
				hint: 'Fortsätt meningen: Det bygger på …',
				example: 'samtal med elever på två skolor och polisens statistik'
			},
			aim: {
				label: 'Vad vill ni ska bli annorlunda?',
				hint: 'Fortsätt meningen: Vi vill att …',
				example: 'unga ska kunna åka hem utan att vara rädda'
			},
			reportPlace: {
				label: 'Var berättar ni hur det gick?',
				hint: 'Fortsätt meningen: Du hittar det på …',
				example: 'exempelkommun.se/trygghet'
			},
			effect: {
				label: 'Vad såg ni när ni undersökte om problemet ändrades?',
				example: 'de anmälda rånen har minskat från 38 till 31, men vi vet inte varför'
			},
			next: {
				label: 'Vad gör ni nu?',
				example: 'vi har vuxna på torget även på söndagar'
			}
		}
	}
} satisfies QuestionTexts<typeof promiseFields>;

export const promisePerMeasureTexts = {
	isPromise: {
		label: 'Ska åtgärden bli ett medborgarlöfte?',
		hint: 'Välj åtgärder nära människors vardag.',
		why: 'Medborgarlöftet är den del av överenskommelsen som vänder sig till invånarna.',
		source: 'braSteg_4SidanOmMedborgarloften'
	},
	promiseWording: {
		label: 'Hur lyder löftet?',
		hint: 'Fortsätt meningen så att det går att se om ni höll löftet: Vi ska …',
		why: 'Löftet ska följas upp och resultatet ska tillbaka till invånarna.',
		source: 'braSteg_4SidanOmMedborgarloften',
		example: 'ha vuxna på Stationstorget varje fredag och lördag kväll från april till oktober',
		badExample: 'Vi ska jobba för ett tryggare centrum.'
	}
} satisfies QuestionTexts<typeof promisePerMeasure>;
