import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const targetWarnings = {
	targetWithoutDefinition: {
		message: '”{area}” saknar målgrupp.',
		fix: 'Skriv vilka det gäller och vad som gör att någon hör dit.',
		requirements: ['M18'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	agesMissing: {
		message: '”{area}” gäller unga men saknar åldrar.',
		fix: 'Skriv från och till vilken ålder.',
		requirements: ['M18'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	agesGap: {
		message: 'Ingen tar hand om dem mellan {from} och {to} år.',
		fix: 'Utöka en grupp, eller skriv vem som tar över.',
		requirements: ['M18', 'G1'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	schoolWithoutProtection: {
		message: '”{area}” säger inte hur den som har utsatts skyddas under tiden.',
		fix: 'Skriv vad som händer från första dagen.',
		requirements: ['S6'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	}
} satisfies WarningTexts<'target'>;
