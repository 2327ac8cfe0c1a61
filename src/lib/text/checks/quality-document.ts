import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const documentWarnings = {
	statementWithoutResponse: {
		message: 'Synpunkten från {sender} har inget svar.',
		fix: 'Skriv vad ni gjorde och varför.',
		requirements: ['S7'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	openItemWithoutOwner: {
		message: '”{question}” beslutas senare, men ingen ansvarar.',
		fix: 'Skriv ansvarig och datum.',
		requirements: ['B11'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	localAreaNotInOverall: {
		message: '”{area}” finns inte i den övergripande överenskommelsen.',
		fix: 'Koppla området, eller skriv varför ni går längre.',
		requirements: ['S2'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	purposeTooGeneral: {
		message: 'Syftet ”{purpose}” är mycket allmänt.',
		fix: 'Säg för vem, eller vad som ska bli annorlunda.',
		requirements: ['B2'],
		source: 'varTumregelEnligt_9PSkaSyftenAngesMenInteHurUtforligt'
	}
} satisfies WarningTexts<'document'>;
