import type { coordinationFields } from '#lib/domain/sections/structure/coordination.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const coordinationTexts = {
	coordinationHolder: {
		label: 'Vem är samordningsfunktion i kommunen?',
		hint: 'Skriv befattning eller enhet.',
		why: 'Kommunen ska ha en sådan funktion. Lagen säger funktion, inte heltid.',
		source: 'sfs_2023_196_11P',
		example: 'Den brottsförebyggande samordnaren på kommunledningskontoret'
	},
	coordinationCapacity: {
		label: 'Hur mycket tid har funktionen?',
		why: 'Lagen anger ingen nivå. Brå frågar om samordnaren har fått tid för uppdraget.',
		source: 'bra_1_1BeslutaOmSamverkan',
		example: '100 procent'
	},
	coordinationTasks: {
		label: 'Vilka uppgifter har funktionen?',
		hint: 'De tre första står i lagen.',
		why: 'Lagen pekar ut tre uppgifter. Fler kan läggas till.',
		source: 'sfs_2023_196_12P'
	},
	coordinationReportsTo: {
		label: 'Vem får rapport från funktionen?',
		why: 'Samordnaren behöver en kort väg till den som får besluta.',
		source: 'bra_1_1BeslutaOmSamverkan',
		basis: 'own',
		example: 'Kommundirektören'
	},
	coordinationShared: {
		label: 'Har varje kommun en egen funktion, eller delar ni på en?',
		why: 'Lagen lägger uppgiften på varje kommun. Texten ska visa hur ni har gjort.',
		source: 'sfs_2023_196_11P'
	},
	coordinatorDuties: {
		label: 'Vad ska samordnaren och kommunpolisen göra tillsammans?',
		hint: 'Fortsätt meningen: De ska tillsammans …',
		why: 'De två håller ihop vardagen. När det står skrivet vet båda vad de kan räkna med.',
		source: 'review121',
		basis: 'own',
		example: 'förbereda möten och sätta ihop dagordningar',
		suggestion: [
			'förbereda möten och sätta ihop dagordningar',
			'sammanställa lägesbild och orsaksanalys',
			'hålla den gemensamma åtgärdsplanen aktuell',
			'påminna ansvariga om det som ska vara klart',
			'sammanställa uppföljningen'
		]
	}
} satisfies QuestionTexts<typeof coordinationFields>;
