/** Rows that reports to the council, answers and the annex on the situation stand in. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';

type RowOf<Rows> = NonNullable<Rows> extends readonly (infer R)[] ? R : never;
type FollowUp = AgreementContent['followUp'];
type Situation = AgreementContent['situation'];

export interface ReportRows {
	/** An undertaking that could not be kept. */
	readonly deviation: RowOf<FollowUp['deviations']>;
	readonly dialogue: RowOf<Situation['dialogues']>;
	readonly nextStep: RowOf<NonNullable<FollowUp['councilReport']>['nextSteps']>;
	readonly ownPicture: RowOf<Situation['ownPictures']>;
	readonly pattern: RowOf<Situation['patterns']>;
	readonly reform: RowOf<AgreementContent['actionPlan']['reforms']>;
	/** Two organisations between which nobody knew whose a task was. */
	readonly unclearTask: RowOf<NonNullable<FollowUp['interpellation']>['gaps']>;
}
