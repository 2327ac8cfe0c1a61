import type { PrivacyWarningId } from '#lib/domain/checks/privacy/privacy-warnings.ts';
import type { WarningText } from '#lib/text/checks/shape.ts';

export const privacyTexts = {
	personalIdentityNumber: {
		message: 'Det här ser ut som ett personnummer. Ta bort det.',
		fix: 'Skriv i stället vilken grupp det gäller.',
		requirements: ['H8'],
		source: 'ownRulePublicRecord'
	},
	likelyName: {
		message: 'Står det ett namn på en person här? Enskilda ska inte nämnas.',
		fix: 'Skriv grupp, plats eller befattning. Är det namnet på en plats eller skola kan ni behålla det.',
		requirements: ['H8'],
		source: 'ownRulePublicRecord'
	},
	contactDetails: {
		message: 'Det ser ut som kontaktuppgifter till en enskild. Ta bort dem.',
		fix: 'Skriv en funktion. Kontaktvägar till tjänsten har ett eget fält.',
		requirements: ['H8'],
		source: 'ownRulePublicRecord'
	},
	singleCase: {
		message: 'Kan någon kännas igen på beskrivningen?',
		fix: 'Skriv om mönstret. Ta bort det som pekar ut någon.',
		requirements: ['H8'],
		source: 'ownRulePublicRecord'
	},
	smallGroup: {
		message: 'Gruppen är liten. Den som bor här kan kanske förstå vilka det är.',
		fix: 'Beskriv gruppen bredare eller lägg uppgiften i en bilaga som prövas.',
		requirements: ['H8'],
		source: 'ownRulePublicRecord'
	},
	offenceOrHealth: {
		message: 'Uppgifter om brott eller hälsa hos enskilda ska inte stå här.',
		fix: 'Skriv om gruppen i stället.',
		requirements: ['H8'],
		source: 'ownRulePublicRecord'
	},
	operationalDetail: {
		message: 'Kan den här detaljen skada arbetet om den blir känd?',
		fix: 'Flytta den till en bilaga och låt en jurist pröva sekretessen.',
		requirements: ['H8'],
		source: 'ownRulePublicRecord'
	}
} satisfies Record<PrivacyWarningId, WarningText>;
