import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { mandateEnums } from '#lib/domain/sections/enums/mandate.ts';

export const mandateOptions = {
	leadingBoard: {
		municipal_board: 'Kommunstyrelsen',
		other_board: 'En annan nämnd'
	},
	standing: {
		ordinary: 'Ordinarie',
		acting: 'Tillförordnad',
		deputy: 'Biträdande eller ersättare'
	},
	signatoryBasis: {
		own_board: 'Beslut i nämnden',
		assembly: 'Beslut i fullmäktige',
		delegation: 'Delegering',
		written_assignment: 'Skriftligt uppdrag',
		internal_rules: 'Polisens egen beslutsordning',
		other: 'Annat'
	},
	operationKind: {
		school: 'Skola',
		social: 'Socialtjänst',
		leisure: 'Kultur och fritid',
		planning: 'Samhällsbyggnad',
		health: 'Hälso- och sjukvård',
		other: 'Annat'
	},
	grantStatus: {
		applied: 'Sökt',
		received: 'Beviljat'
	},
	anchoringLevel: {
		political: 'Politisk ledning',
		top_management: 'Kommunens och polisens ledning',
		middle: 'Mellanchefer',
		practitioners: 'Utförare',
		other: 'Annan'
	},
	responsibilityTask: {
		detect: 'Upptäcka tidigt',
		receive: 'Ta emot oro',
		coordinate: 'Samordna',
		decide: 'Besluta om stöd eller åtgärd',
		do: 'Göra det som beslutats',
		follow_up: 'Följa upp',
		other: 'Annan'
	},
	escalationTrigger: {
		resource_lost: 'En resurs försvinner',
		role_vacant: 'En roll står tom',
		measure_late: 'En åtgärd blir sen',
		disagreement: 'Vi är oense',
		other: 'Annat'
	}
} satisfies OptionTexts<typeof mandateEnums>;
