import type { CommandType } from '#lib/domain/agreement/commands.ts';
import type { LifecycleStatus } from '#lib/domain/agreement/state.ts';

/** What can be done with an agreement as a whole. */
export type StepType = Extract<
	CommandType,
	| 'requestApproval'
	| 'approve'
	| 'returnToDraft'
	| 'decideAgreement'
	| 'sign'
	| 'takeEffect'
	| 'startRevision'
	| 'abandonRevision'
	| 'supersede'
	| 'expire'
	| 'terminate'
>;

interface StepWords {
	readonly label: string;
	readonly text: string;
	/** Cannot be undone: asked once more. */
	readonly sure?: string;
}

export const stepTexts: Readonly<Record<StepType, StepWords>> = {
	requestApproval: {
		label: 'Be parterna godkänna',
		text: 'Varje part läser och godkänner samma text. Ni kan fortfarande ändra.'
	},
	approve: {
		label: 'Godkänn texten',
		text: 'Ett godkännande här är ingen underskrift.'
	},
	returnToDraft: {
		label: 'Ta tillbaka till utkast',
		text: 'Godkännandena gäller då inte längre.'
	},
	decideAgreement: {
		label: 'Markera som beslutad',
		text: 'Alla parter har godkänt samma text. Skriv in besluten under Godkänn och besluta. Texten låses.'
	},
	sign: {
		label: 'Markera som undertecknad',
		text: 'När alla har undertecknat på papper eller elektroniskt, utanför Överens.'
	},
	takeEffect: {
		label: 'Markera att den gäller',
		text: 'Från och med dagen då den börjar gälla.'
	},
	startRevision: {
		label: 'Börja en översyn',
		text: 'Den gällande texten gäller till dess att en ny har beslutats.'
	},
	abandonRevision: {
		label: 'Avbryt översynen',
		text: 'Överenskommelsen gäller vidare som den är.'
	},
	supersede: {
		label: 'Markera som ersatt',
		text: 'En nyare överenskommelse gäller i stället.',
		sure: 'Det går inte att ångra. Texten går inte att ändra efteråt.'
	},
	expire: {
		label: 'Markera att tiden har löpt ut',
		text: 'Perioden är slut och ingen förlängning är bestämd.',
		sure: 'Det går inte att ångra. Texten går inte att ändra efteråt.'
	},
	terminate: {
		label: 'Avsluta i förtid',
		text: 'Någon av parterna har sagt upp överenskommelsen.',
		sure: 'Det går inte att ångra. Texten går inte att ändra efteråt.'
	}
};

export const lifecycleText = {
	heading: 'Beslut och underskrift',
	approved: 'Har godkänt',
	waiting: 'Väntar på svar',
	approveFor: (party: string) => `Godkänn texten för ${party}`,
	notSignature: 'Ett godkännande här är ingen underskrift.',
	editWithdraws: 'Ändrar ni texten nu dras godkännandena tillbaka, och det syns här.',
	noneYet:
		'Ingen part har godkänt texten som den står nu. En ändring gör att alla får godkänna på nytt.',
	noParties: 'Lägg till parterna under Initiera innan de kan godkänna.',
	nothing: 'Inget mer kan ske med den här överenskommelsen. Kopiera den för att skriva en ny.',
	sure: (label: string) => `${label} …`
} as const;

/** What each standing means for those who work with the text. */
export const statusMeaning = {
	drafting: 'Ni kan ändra allt.',
	awaitingApproval: 'Parterna läser och godkänner. En ändring gör att alla måste godkänna igen.',
	decided: 'Parterna har beslutat. Nu återstår underskrift. Texten är låst.',
	signed: 'Undertecknad. Nästa steg är att den börjar gälla. Resultat och möten kan skrivas in.',
	inForce: 'Den gäller. Resultat och möten kan skrivas in, men texten är låst.',
	underRevision: 'Den gäller medan en ny version tas fram.',
	superseded: 'En nyare överenskommelse gäller.',
	expired: 'Tiden har löpt ut.',
	terminated: 'Den avslutades i förtid.'
} satisfies Record<LifecycleStatus, string>;
