import type { viewsFields } from '#lib/domain/sections/review/views.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const viewsTexts = {
	statements: {
		label: 'Vilka synpunkter har ni fått, och vad gjorde ni med dem?',
		hint: 'Ta med remissvar, reservationer och särskilda uttalanden.',
		why: 'Den som har lämnat en synpunkt ska kunna se svaret.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		fields: {
			from: {
				label: 'Från vem?',
				example: 'Utbildningsnämnden'
			},
			kind: {
				label: 'Vilket slag?'
			},
			text: {
				label: 'Vad säger den?',
				example: 'Gruppen för barn och unga bör vara fast.'
			},
			response: {
				label: 'Vad gjorde ni?'
			},
			reason: {
				label: 'Varför?',
				example: 'Vi gjorde gruppen fast och la till skolan.'
			}
		}
	},
	fileNotes: {
		label: 'Vad är kvar att ta ställning till från filer som ni har öppnat?',
		hint: 'Här hamnar det som inte gick att föra in i ett svar. Det syns aldrig i dokumenten.',
		why: 'Det som någon har skrivit i en Word-fil ska inte försvinna utan att ni har bestämt det.',
		source: 'verktygetsEgenRegel',
		basis: 'own',
		fields: {
			text: {
				label: 'Vad står det?'
			},
			from: {
				label: 'Från vilken fil?'
			},
			handled: {
				label: 'Har ni tagit hand om det?'
			}
		}
	}
} satisfies QuestionTexts<typeof viewsFields>;
