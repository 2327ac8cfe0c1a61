import type { communicationFields } from '#lib/domain/sections/structure/communication.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const communicationTexts = {
	communicationLeads: {
		label: 'Vem ansvarar för kommunikationen hos varje part?',
		why: 'Steg 1 är klart först när någon är utsedd och en plan är påbörjad.',
		source: 'braSteg_1InitieraSamverkan',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			function: {
				label: 'Vilken befattning?',
				example: 'Kommunikatören'
			}
		}
	},
	communicationPlan: {
		label: 'Vem behöver veta vad, och när?',
		hint: 'Ta med de egna medarbetarna.',
		why: 'Listan blir er kommunikationsplan. Den kan läggas som bilaga.',
		source: 'braSteg_1InitieraSamverkan',
		basis: 'own',
		fields: {
			audience: {
				label: 'Vem?',
				example: 'Föräldrar till elever i årskurs 7–9'
			},
			message: {
				label: 'Vad ska de veta?',
				example: 'Vilka vuxna som finns på torget, och när',
				badExample: 'Information om samverkan.'
			},
			channel: {
				label: 'Var?',
				example: 'Skolans app och ett möte i september'
			},
			date: {
				label: 'När?',
				example: '2027-09-01'
			},
			responsible: {
				label: 'Vem gör det?',
				example: 'Rektorn'
			}
		}
	},
	spokespersons: {
		label: 'Vem uttalar sig om vad?',
		why: 'Bestäm i förväg, så slipper ni ge två olika besked.',
		source: 'review121',
		basis: 'own',
		example:
			'Polisen svarar om brott och ingripanden. Kommunen svarar om skola, stöd och platser. Om överenskommelsen svarar båda ordförandena i styrgruppen.'
	},
	incidentContact: {
		label: 'Vem tar kontakt med de andra vid en allvarlig händelse?',
		why: 'Ett samtal först gör att ni inte säger olika saker om det ni gör ihop.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		example: 'kommunens säkerhetschef'
	},
	publication: {
		label: 'Var lägger ni ut den offentliga versionen?',
		hint: 'Skriv bara platsen, för datumet står i kommunikationsplanen.',
		why: 'Kommunens samordningsfunktion ska hjälpa till att sprida information till invånarna.',
		source: 'sfs_2023_196_12P',
		example: 'exempelkommun.se/trygghet'
	},
	openEvents: {
		label: 'Vilka öppna möten bjuder ni in till?',
		hint: 'Till exempel föreningsdag, öppet möte eller gemensam verkstad.',
		why: 'Ett medborgarförslag i Hässelby-Vällingby bad om möten flera gånger om året.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025',
		fields: {
			name: {
				label: 'Vilket möte?',
				example: 'Föreningsdag'
			},
			when: {
				label: 'När?',
				example: 'Varje februari och september'
			},
			inviter: {
				label: 'Vem bjuder in?',
				example: 'Fritidschefen'
			},
			invited: {
				label: 'Vilka bjuds in?',
				example: 'Föreningar, trossamfund, butiker och boende'
			}
		}
	}
} satisfies QuestionTexts<typeof communicationFields>;
