/**
 * What each kind of document is for and what it stands on, by the id in `kinds.ts`. A new kind is one entry here; the
 * page Dokument and the review read it.
 */
import type { ContentPath } from './placeholders/paths.ts';

export type DocumentPurpose = 'decide' | 'followUp' | 'tell' | 'work';

export interface DocumentUse {
	readonly purpose: DocumentPurpose;
	/** One sentence. */
	readonly what: string;
	/** What it says little without, as it stands after "Blir bättre när ni har skrivit". */
	readonly needs: readonly { readonly answer: ContentPath; readonly says: string }[];
}

const measures = { answer: 'actionPlan.measures', says: 'åtgärder' } as const;
const results = { answer: 'followUp.outcomes', says: 'hur åtgärderna har gått' } as const;
const goalResults = { answer: 'followUp.goalResults', says: 'hur det går med målen' } as const;
const parties = { answer: 'initiation.parties', says: 'parter' } as const;
const areas = { answer: 'focusAreas.areas', says: 'fokusområden' } as const;
const forums = { answer: 'structure.forums', says: 'grupper' } as const;

const uses: Readonly<Record<string, DocumentUse>> = {
	agreement: {
		purpose: 'decide',
		what: 'Det parterna beslutar om och undertecknar.',
		needs: [
			parties,
			{ answer: 'initiation.purposes', says: 'syften' },
			areas,
			{ answer: 'mandate.signatories', says: 'vilka som undertecknar' }
		]
	},
	actionPlan: {
		purpose: 'decide',
		what: 'Vad som ska göras, av vem och när, ordnat efter fokusområde. I Excel går listorna att filtrera och sortera.',
		needs: [areas, measures, { answer: 'actionPlan.planPeriod', says: 'när planen gäller' }]
	},
	ownPlan: {
		purpose: 'decide',
		what: 'Kommunens egen plan enligt 5 §, med bara det som kommunen själv ansvarar för.',
		needs: [measures, { answer: 'actionPlan.municipalPlan', says: 'vem som beslutar om planen' }]
	},
	memo: {
		purpose: 'decide',
		what: 'Tjänsteskrivelsen till nämnden eller styrelsen, med förslag till beslut.',
		needs: [parties, { answer: 'initiation.purposes', says: 'syften' }, areas]
	},
	situationAnnex: {
		purpose: 'decide',
		what: 'Lägesbilden som bilaga, så att beslutet går att följa från problem till prioritering.',
		needs: [{ answer: 'situation.problems', says: 'problem i lägesbilden' }]
	},
	councilReport: {
		purpose: 'followUp',
		what: 'Rapporten till kommunfullmäktige om det brottsförebyggande arbetet (13 §).',
		needs: [results, goalResults, { answer: 'actionPlan.reforms', says: 'hur reformerna används' }]
	},
	interpellation: {
		purpose: 'followUp',
		what: 'Ett svar på en interpellation om det brottsförebyggande arbetet.',
		needs: [{ answer: 'followUp.interpellation', says: 'vad som frågas' }, measures]
	},
	promise: {
		purpose: 'tell',
		what: 'Medborgarlöftet på en sida: vad invånarna får och när de får veta hur det gick.',
		needs: [{ answer: 'actionPlan.promisePage', says: 'löftets plats och problem' }, measures]
	},
	promiseResult: {
		purpose: 'tell',
		what: 'Vad det blev av medborgarlöftet, berättat för dem som fick det.',
		needs: [results]
	},
	publicVersion: {
		purpose: 'tell',
		what: 'Överenskommelsen att publicera, utan det som inte ska spridas.',
		needs: [parties, areas]
	},
	notice: {
		purpose: 'work',
		what: 'Kallelse och dagordning till gruppens nästa möte, med planens punkter.',
		needs: [forums, measures]
	},
	minutes: {
		purpose: 'work',
		what: 'Protokoll att skriva i på mötet, med samma punkter som dagordningen.',
		needs: [forums, measures]
	}
};

/** What the kind with that id is for; undefined until somebody has written it. */
export function useOf(kind: string): DocumentUse | undefined {
	return Object.hasOwn(uses, kind) ? uses[kind] : undefined;
}
