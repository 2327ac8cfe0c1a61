import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import type { Logotype, Logotypes } from './logotype.ts';
import type { Postponed, Postponement } from './state.ts';

/** What has happened to an agreement. Facts: never changed, never removed; old shapes are upcast when read. */
export type AgreementEvent =
	| {
			readonly type: 'agreementCreated';
			readonly origin: 'new' | 'file' | 'copy' | 'example';
			readonly content: AgreementContent;
			readonly postponed: Postponed;
			readonly logotypes?: Logotypes;
	  }
	| { readonly type: 'answerSet'; readonly path: string; readonly value: unknown }
	| { readonly type: 'answerCleared'; readonly path: string }
	| ({ readonly type: 'answerPostponed'; readonly path: string } & Postponement)
	| { readonly type: 'answerResumed'; readonly path: string }
	/** `after`: id of the row they follow; null puts them first. */
	| {
			readonly type: 'rowsAdded';
			readonly list: string;
			readonly rows: readonly AnyRow[];
			readonly after: string | null;
	  }
	| { readonly type: 'rowRemoved'; readonly list: string; readonly row: string }
	| {
			readonly type: 'rowMoved';
			readonly list: string;
			readonly row: string;
			readonly after: string | null;
	  }
	| {
			readonly type: 'logotypeSet';
			readonly party: string;
			readonly logotype: Logotype | null;
	  }
	| LifecycleFact;

export type LifecycleFact =
	| { readonly type: 'approvalRequested' }
	| { readonly type: 'partyApproved'; readonly party: string }
	| { readonly type: 'approvalsWithdrawn' }
	| { readonly type: 'returnedToDraft' }
	| { readonly type: 'agreementDecided' }
	| { readonly type: 'agreementSigned' }
	| { readonly type: 'agreementTookEffect' }
	| { readonly type: 'revisionStarted' }
	| { readonly type: 'revisionAbandoned' }
	| { readonly type: 'agreementSuperseded' }
	| { readonly type: 'agreementExpired' }
	| { readonly type: 'agreementTerminated' };

/** Version of the event shapes written today. Raise it when a shape changes, and add an upcast. */
export const eventSchema = 1;
