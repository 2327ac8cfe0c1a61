import type { frameFields } from '#lib/domain/sections/initiation/frame.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const frameTexts = {
	legalBasis: {
		label: 'Vilka lagar ska texten hänvisa till?',
		hint: 'Välj de som gäller era parter.',
		why: 'Kommunens grund och polisens grund är olika. Ingen av lagarna gör texten till ett civilrättsligt avtal.',
		source: 'polislagen_1984_387_6P'
	},
	clauses: {
		label: 'Vilka gränser ska texten dra?',
		hint: 'Välj de meningar som ska stå med.',
		why: 'Brå säger att texten bara ska rymma det ni gör ihop. Brå säger också att den inte binder juridiskt.',
		source: 'braSteg_3Och_4SidornaOmOverenskommelsenOchOmAttGenomforaAtga'
	},
	relatedDocuments: {
		label: 'Vilka andra dokument hänger den ihop med?',
		hint: 'Till exempel folkhälsoplan, budget eller en plan mot droger.',
		why: 'Läsaren ska se vad som styr vad.',
		source: 'review121',
		basis: 'own',
		fields: {
			title: {
				label: 'Vilket dokument?',
				example: 'Folkhälsoplan 2026–2029'
			},
			relation: {
				label: 'Hur hänger de ihop?'
			},
			owner: {
				label: 'Vem beslutar om det?',
				example: 'kommunfullmäktige'
			}
		}
	}
} satisfies QuestionTexts<typeof frameFields>;
