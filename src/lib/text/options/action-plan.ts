import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { actionPlanEnums } from '#lib/domain/sections/enums/action-plan.ts';

export const actionPlanOptions = {
	planKind: {
		joint: 'Gemensam åtgärdsplan till överenskommelsen',
		municipal: 'Kommunens åtgärdsplan enligt 5 §',
		both: 'Båda i samma dokument, tydligt delade'
	},
	planRelation: {
		separate: 'De är två skilda planer',
		included: 'De gemensamma åtgärderna tas in i kommunens plan',
		none: 'Kommunen har ingen egen plan än'
	},
	measureChange: {
		new: 'Ny',
		continues: 'Fortsätter',
		changed: 'Ändrad',
		moved: 'Flyttad till annan tid eller till det vanliga arbetet',
		ended: 'Avslutad'
	},
	movedTo: {
		other_time: 'Till en annan tid',
		ordinary_work: 'Till det vanliga arbetet'
	},
	measureKind: {
		situational: 'Situationell: ändrar platsen eller tillfället',
		social: 'Social: ändrar villkor och val för människor',
		both: 'Båda',
		organisational: 'Ändrar hur vi arbetar',
		grant_terms: 'Villkor i bidrag'
	},
	preventionLevel: {
		universal: 'Alla (universell)',
		selective: 'Grupper med högre risk (selektiv)',
		indicated: 'De som redan har problem (indikerad)',
		place: 'En plats, inte en grupp'
	},
	horizon: {
		short: 'Inom ett år',
		long: 'Efter mer än ett år',
		both: 'Både och'
	},
	evidence: {
		tested_elsewhere: 'Utvärderad på andra håll',
		tested_here: 'Uppföljd hos oss',
		experience: 'Erfarenhet, men ingen uppföljning',
		unknown: 'Det vet vi inte'
	},
	measureForm: {
		one_off: 'Engångssak',
		project: 'Projekt med slutdatum',
		ordinary: 'En del av det vanliga arbetet'
	},
	evaluationChoice: {
		both: 'Både process och effekt',
		process: 'Bara process: hur gick det till?',
		effect: 'Bara effekt: blev det skillnad?',
		none: 'Ingen, och vi säger varför'
	},
	reformUse: {
		used: 'Använd',
		planned: 'Planerad',
		not_used: 'Inte använd',
		not_applicable: 'Gäller inte oss',
		not_known: 'Inte prövad'
	}
} satisfies OptionTexts<typeof actionPlanEnums>;
