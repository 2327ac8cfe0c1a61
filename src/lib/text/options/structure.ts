import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { structureEnums } from '#lib/domain/sections/enums/structure.ts';

export const structureOptions = {
	forumLevel: {
		political: 'Politisk',
		strategic: 'Strategisk',
		operational: 'Operativ'
	},
	permanence: {
		permanent: 'Fast',
		temporary: 'Tillfällig'
	},
	councilShared: {
		one_each: 'Varje kommun har ett eget',
		joint: 'Rådet är gemensamt'
	},
	coordinationTask: {
		support: 'Samordna och stödja kommunens arbete',
		contact: 'Vara kontakt för dem utanför kommunen',
		inform: 'Hjälpa till att sprida information till invånare och andra',
		situation: 'Hålla ihop lägesbilden',
		follow_up: 'Hålla ihop uppföljningen',
		other: 'Annan uppgift'
	},
	coordinationShared: {
		one_each: 'Varje kommun har en egen',
		shared: 'Kommunerna delar på en'
	},
	sharingQuestion: {
		may: 'Vi får',
		must: 'Vi måste',
		ask: 'Vi måste fråga jurist'
	},
	sharingRoute: {
		no_individuals: 'Uppgifter utan enskilda personer',
		consent: 'Samtycke',
		osl_10_15a: 'OSL 10 kap. 15 a §, mellan myndigheter',
		osl_10_18: 'OSL 10 kap. 18 a § eller nära regler',
		sfs_2025_170: 'Lag (2025:170), skyldighet att lämna',
		concern_report: 'Orosanmälan',
		lawyer: 'Vi frågar jurist först'
	},
	dataProtection: {
		yes: 'Ja',
		planned: 'Det är planerat',
		no: 'Nej',
		not_needed: 'Vi delar inga personuppgifter'
	}
} satisfies OptionTexts<typeof structureEnums>;
