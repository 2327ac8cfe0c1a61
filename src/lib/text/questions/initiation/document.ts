import type { documentFields } from '#lib/domain/sections/initiation/document.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const documentTexts = {
	title: {
		label: 'Vad ska överenskommelsen heta?',
		hint: 'Skriv kommunens namn och åren i titeln.',
		why: 'Titeln är det första en läsare möter. Lagen kräver inget visst namn.',
		source: 'sfs_2023_196_9P',
		example: 'Samverkansöverenskommelse för Exempelkommun 2027–2030',
		badExample: 'Trygghet 2.0',
		missing: 'Skriv en titel.'
	},
	titleWord: {
		label: 'Vilket ord vill ni ha i titeln?',
		hint: 'Välj det ord som ni brukar använda.',
		why: 'Kommuner använder olika ord för samma sak. Ordet ni väljer används i hela dokumentet.',
		source: 'review121'
	},
	documentKind: {
		label: 'Vilket slags överenskommelse är det?',
		why: 'En stor kommun kan ha en övergripande överenskommelse och flera lokala. Svaret styr vad som kan ärvas.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	parentAgreement: {
		label: 'Vilken övergripande överenskommelse bygger den på?',
		hint: 'Finns den här i verktyget hämtas uppgifterna därifrån.',
		why: 'Den lokala texten ska fylla ut den övergripande. Den ska inte säga emot den.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		fields: {
			title: {
				label: 'Vad heter den?',
				example: 'Samverkansöverenskommelse för Exempelstad 2027–2030'
			},
			validFrom: {
				label: 'Från när gäller den?',
				example: '2027-01-01'
			},
			validTo: {
				label: 'Till när gäller den?',
				hint: 'Lämna tomt om den gäller tills vidare.',
				example: '2030-12-31'
			},
			followsPeriod: {
				label: 'Ska er överenskommelse sluta samtidigt?'
			},
			reporter: {
				label: 'Vem berättar för den övergripande nivån hur det går?',
				example: 'stadsdelens samordnare'
			},
			forum: {
				label: 'Vilken grupp får veta det?',
				example: 'stadens styrgrupp'
			},
			interval: {
				label: 'Hur ofta?'
			},
			changeMonths: {
				label: 'Inom hur många månader ser ni över er egen när den övergripande ändras?',
				example: '3'
			}
		}
	},
	parentAreas: {
		label: 'Vilka områden i den övergripande överenskommelsen arbetar ni med?',
		why: 'Läsaren ska se vad som tas uppifrån och vad som väljs bort här.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		fields: {
			name: {
				label: 'Vilket område?',
				example: 'barn och unga med riskbeteende'
			},
			use: {
				label: 'Hur använder ni det?'
			},
			reason: {
				label: 'Varför arbetar ni inte med det?',
				hint: 'Fortsätt meningen: eftersom …',
				example: 'problemet inte finns i stadsdelen'
			}
		}
	},
	localAgreements: {
		label: 'Ska lokala överenskommelser bygga på den här?',
		why: 'Då säger texten att de lokala får fylla ut den men inte säga emot den.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own'
	},
	leaderMessage: {
		label: 'Varför är det här viktigt för er som leder?',
		hint: 'Två eller tre meningar räcker, och de hamnar först i dokumentet.',
		why: 'När ledningen säger varför blir det lättare för alla andra att prioritera arbetet.',
		source: 'bra_1_1BeslutaOmSamverkan',
		basis: 'own',
		example:
			'För många unga blir rånade på väg hem från skolan. Det kan vi ändra, men bara om vi gör det ihop. Därför lägger vi tid och pengar på det här de närmaste åren.',
		badExample: 'Trygghet är en grundbult i samhället.'
	}
} satisfies QuestionTexts<typeof documentFields>;
