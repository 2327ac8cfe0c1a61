import type { WarningText } from '#lib/text/checks/shape.ts';

export const documentWarnings = {
	statementWithoutResponse: {
		level: 'warning',
		message: 'Synpunkten från {sender} har inget svar.',
		fix: 'Skriv vad ni gjorde och varför.',
		requirements: ['S7'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		link: { section: 'review', question: 'review.statements' }
	},
	openItemWithoutOwner: {
		level: 'warning',
		message: '”{question}” beslutas senare, men ingen ansvarar.',
		fix: 'Skriv ansvarig och datum.',
		requirements: ['B11'],
		source: 'bra_1_1BeslutaOmSamverkan',
		link: { section: 'review', question: 'review.openItems' }
	},
	localAreaNotInOverall: {
		level: 'notice',
		message: '”{area}” finns inte i den övergripande överenskommelsen.',
		fix: 'Koppla området, eller skriv varför ni går längre.',
		requirements: ['S2'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		link: { section: 'initiation', question: 'initiation.parentAgreement' }
	},
	purposeTooGeneral: {
		level: 'notice',
		message: 'Syftet ”{purpose}” är mycket allmänt.',
		fix: 'Säg för vem, eller vad som ska bli annorlunda.',
		requirements: ['B2'],
		source: 'varTumregelEnligt_9PSkaSyftenAngesMenInteHurUtforligt',
		link: { section: 'initiation', question: 'initiation.purposes' }
	}
} satisfies Record<string, WarningText>;
