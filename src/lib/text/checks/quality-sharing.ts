import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const sharingWarnings = {
	sharingWithoutDecider: {
		message: 'Det framgår inte vem som avgör när ”{situation}”.',
		fix: 'Skriv befattning och hur avvägningen antecknas.',
		requirements: ['M16'],
		source: 'bra_2021InformationsdelningMellanSocialtjanstOchPolis'
	},
	sharingOutsideAuthorities: {
		message: 'Det framgår inte att {receiver} är en myndighet. Regeln gäller mellan myndigheter.',
		fix: 'Dela utan uppgifter om enskilda, eller fråga jurist. Det gäller särskilt om kommunen äger bolaget.',
		requirements: ['M16'],
		source: 'offentlighetsOchSekretesslagen_10KapProp_2024_25_180'
	},
	sharingWeighFirst: {
		message: 'Regeln kräver en avvägning först, och viss sekretess är undantagen.',
		fix: 'Skriv hur ni gör avvägningen. Fråga jurist vilken sekretess som är undantagen.',
		requirements: ['M16'],
		source: 'offentlighetsOchSekretesslagen_10KapProp_2024_25_180'
	},
	sharingSocialServicesDuty: {
		message:
			'Skyldigheten i lag (2025:170) gäller inte uppgifter under socialtjänstens sekretess i 26 kap. 1–6 §§ OSL.',
		fix: 'Välj en annan väg, eller fråga jurist.',
		requirements: ['M16'],
		source: 'lag_2025_170_6_8Pp'
	},
	sharingSocialServicesToPolice: {
		message: 'Reglerna ändrades 2025, och den nya lydelsen är inte läst här.',
		fix: 'Låt en jurist läsa paragrafen innan ni skriver den i rutinen.',
		requirements: ['M16'],
		source: 'offentlighetsOchSekretesslagen_10KapProp_2024_25_180'
	},
	sharingNoContact: {
		message: 'Det framgår inte vem ni frågar om sekretess.',
		fix: 'Skriv en befattning hos varje part.',
		requirements: ['M16'],
		source: 'bra_2021InformationsdelningMellanSocialtjanstOchPolis'
	},
	grantTerms: {
		message: '”{measure}” ställer villkor för bidrag. Lagligheten är inte prövad här.',
		fix: 'Låt kommunens jurist pröva villkoret.',
		requirements: ['H3'],
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025'
	}
} satisfies WarningTexts<'sharing'>;
