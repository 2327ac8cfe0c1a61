import type { schoolPerArea } from '#lib/domain/sections/focus-areas/school.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const schoolPerAreaTexts = {
	schoolProtection: {
		label: 'Hur skyddar ni den som har utsatts medan brottet utreds?',
		hint: 'Tänk på raster, väg till skolan och vem eleven pratar med.',
		why: 'I skolan kan den utsatta och den som gjort det mötas varje dag.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		fields: {
			responsible: {
				label: 'Vem ser till att eleven är trygg?',
				example: 'rektorn'
			},
			policeContact: {
				label: 'Vem är polisens kontakt för skolan?',
				example: 'kontaktpolisen'
			},
			how: {
				label: 'Hur går det till?',
				example:
					'En vuxen följer eleven från första dagen. Schemat ändras så att de två inte möts.',
				badExample: 'Skolan följer sina rutiner.'
			}
		}
	}
} satisfies QuestionTexts<typeof schoolPerArea>;
