import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import type { SourceId } from './sources.ts';

/** The words of a section. `doneWhen` repeats Brå's and the law's criteria; the time is our own estimate. */
export interface SectionText {
	readonly title: string;
	readonly braStep: string;
	readonly purpose: string;
	readonly doneWhen: readonly { readonly text: string; readonly source: SourceId }[];
	readonly time: string;
	readonly timeBasis: string;
}

export const sectionTexts = {
	initiation: {
		title: 'Initiera',
		braStep: 'Steg 1, Initiera samverkan (1.1)',
		purpose:
			'Ni bestämmer varför ni ska samverka, med vilka och hur länge. Efteråt kan alla säga vad arbetet ska leda till.',
		doneWhen: [
			{
				text: 'Ledningen för kommun och polis har beslutat gemensamt att samverka.',
				source: 'braSteg_1InitieraSamverkan'
			},
			{ text: 'Behovet, parterna och tiden är beskrivna.', source: 'bra_1_1BeslutaOmSamverkan' },
			{ text: 'Minst ett syfte är skrivet.', source: 'sfs_2023_196_9P' },
			{
				text: 'Ni har svarat på de fem frågorna om ni är redo, och tagit hand om varje nej.',
				source: 'bra_1_1BeslutaOmSamverkanFragornaArBrasAttTaHandOmVarjeNejAr'
			}
		],
		time: 'Ett möte på 60–90 minuter',
		timeBasis: 'Vår uppskattning, inte mätt'
	},
	mandate: {
		title: 'Mandat',
		braStep: 'Steg 1, Initiera samverkan (1.1)',
		purpose:
			'Ni bestämmer vem som får besluta vad, med vilken tid och vem som undertecknar. Då slipper alla fråga om lov.',
		doneWhen: [
			{
				text: 'Varje part har sett över sitt ansvar, sina roller och sina villkor.',
				source: 'braSteg_1InitieraSamverkan'
			},
			{
				text: 'Samordnaren och kommunpolisen har tid och mandat.',
				source: 'bra_1_1BeslutaOmSamverkan'
			},
			{
				text: 'Mellancheferna är med, och alla nivåer får veta.',
				source: 'bra_1_1BeslutaOmSamverkan'
			},
			{ text: 'Det framgår vem som leder arbetet i kommunen.', source: 'sfs_2023_196_13P' }
		],
		time: 'Ett möte på 60–90 minuter, efter förberedelse',
		timeBasis: 'Vår uppskattning, inte mätt'
	},
	structure: {
		title: 'Struktur',
		braStep: 'Steg 1, Initiera samverkan',
		purpose:
			'Ni bestämmer vilka grupper som leder och gör arbetet, och hur ni delar uppgifter. Efteråt vet alla vart en fråga ska gå.',
		doneWhen: [
			{
				text: 'Det finns en gemensam organisation med utsedda ansvariga.',
				source: 'braSteg_1InitieraSamverkan'
			},
			{
				text: 'Någon ansvarar för kommunikation och en plan är påbörjad.',
				source: 'braSteg_1InitieraSamverkan'
			},
			{
				text: 'Det strategiska rådet och samordningsfunktionen är beskrivna.',
				source: 'sfs_2023_196_10_12Pp'
			}
		],
		time: 'Två timmar för samordnare och kommunpolis, 30 minuter i styrgruppen',
		timeBasis: 'Vår uppskattning, inte mätt'
	},
	situation: {
		title: 'Lägesbild',
		braStep: 'Steg 2 och steg 3 (3.0, 3.2)',
		purpose:
			'Ni lägger parternas bilder ihop och väljer vilka problem ni ska ta er an. Ni väljer också vad som får vänta.',
		doneWhen: [
			{ text: 'Varje part har en egen lägesbild.', source: 'braSteg_2EgnaForberedelser' },
			{ text: 'Samtal med personal är gjorda.', source: 'braSteg_2EgnaForberedelser' },
			{ text: 'Varje ledning har tagit del av materialet.', source: 'braSteg_2EgnaForberedelser' },
			{ text: 'Bilderna har blivit en gemensam.', source: 'bra_3_0GemensammaForberedelser' },
			{ text: 'Ni har valt mellan problemen.', source: 'bra_3_0GemensammaForberedelser' },
			{
				text: 'Samtal med invånare har fördjupat bilden.',
				source: 'bra_3_0GemensammaForberedelser'
			}
		],
		time: 'Några veckor för underlaget, ett möte på 90 minuter för valet',
		timeBasis: 'Vår uppskattning, inte mätt'
	},
	focusAreas: {
		title: 'Fokusområden',
		braStep: 'Steg 3 och steg 4 (4.1)',
		purpose:
			'Ni beskriver varje problem, varför det finns och vad ni ska nå. Det här är det ni lovar varandra.',
		doneWhen: [
			{ text: 'Minst ett område är angivet.', source: 'sfs_2023_196_9P' },
			{ text: 'Varje valt problem har en orsaksanalys.', source: 'bra_3_0GemensammaForberedelser' },
			{ text: 'Mål är formulerade för varje område.', source: 'braSteg_4Genomforande' }
		],
		time: 'Två till tre timmar per område',
		timeBasis: 'Vår uppskattning, inte mätt'
	},
	actionPlan: {
		title: 'Åtgärdsplan',
		braStep: 'Steg 4, Genomförande',
		purpose:
			'Ni bestämmer vad som ska göras, av vem, hur mycket och när. Varje åtgärd svarar mot en orsak.',
		doneWhen: [
			{ text: 'Åtgärderna påverkar orsakerna.', source: 'braSteg_4Genomforande' },
			{ text: 'Personalen har varit med i valet av åtgärder.', source: 'braSteg_4Genomforande' },
			{ text: 'Styrgruppen har antagit planen.', source: 'braSteg_4Genomforande' },
			{
				text: 'Löften till invånarna är gjorda, undertecknade och kända.',
				source: 'braSteg_4Genomforande'
			}
		],
		time: 'En till två timmar per område',
		timeBasis: 'Vår uppskattning, inte mätt'
	},
	followUp: {
		title: 'Uppföljning',
		braStep: 'Steg 4 och steg 5, Uppföljning och återkoppling',
		purpose:
			'Ni bestämmer hur ni ska veta om det blev gjort och om det hjälpte. Ni bestämmer också hur överenskommelsen ändras.',
		doneWhen: [
			{
				text: 'Uppföljningen är planerad, med tid och mottagare.',
				source: 'braSteg_4Genomforande'
			},
			{ text: 'Åtgärderna är gjorda och dokumenterade.', source: 'braSteg_4Genomforande' },
			{
				text: 'Ni har undersökt om problemen har påverkats.',
				source: 'braSteg_5UppfoljningOchAterkoppling'
			},
			{
				text: 'Ni har bedömt hur parterna höll sina åtaganden.',
				source: 'braSteg_5UppfoljningOchAterkoppling'
			},
			{
				text: 'Ni har granskat hur arbetet gick till.',
				source: 'braSteg_5UppfoljningOchAterkoppling'
			},
			{
				text: 'Resultatet har nått styrgruppen och invånarna.',
				source: 'braSteg_5UppfoljningOchAterkoppling'
			}
		],
		time: 'En timme för planen, en halvdag per år för resultatet',
		timeBasis: 'Vår uppskattning, inte mätt'
	},
	review: {
		title: 'Granska och besluta',
		braStep: 'Steg 3, Gemensamma förberedelser',
		purpose:
			'Ni ser allt på en sida, rättar det som saknas och beslutar. Här hämtar ni dokumenten.',
		doneWhen: [
			{ text: 'Syften och områden finns med.', source: 'sfs_2023_196_9P' },
			{ text: 'Alla parter har godkänt samma text.', source: 'verktygetsEgenRegel' },
			{
				text: 'Besluten är inlagda och överenskommelsen är undertecknad.',
				source: 'bra_3_0GemensammaForberedelser'
			}
		],
		time: 'Ett möte på 60 minuter',
		timeBasis: 'Vår uppskattning, inte mätt'
	}
} satisfies Record<SectionId, SectionText>;
