/** The two plans, adopted by different bodies, and the promises. */
import type { Resolvers, Scope } from '#lib/domain/document/scope.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { lengthBetween, lengthOf } from '#lib/text/swedish/durations.ts';
import { composed } from './composed.ts';
import { annexOfKind } from './composed-follow-up.ts';
import { decisionText } from './composed-initiation.ts';
import { nameOf, phraseIn } from './named.ts';
import { phrases } from './words.ts';

/** Whether the municipality's plan of SFS 2023:196 5 § is being written; the engine says so. */
const isOwn = ({ bound }: Scope) => bound.planPart === 'own';

function adopter({ actionPlan, structure }: AgreementContent, scope: Scope): string | undefined {
	const id = actionPlan.adoption?.forum ?? structure.steeringForum;
	return id === undefined ? undefined : nameOf('forum', id, scope);
}

export const planComposed = {
	jointPlanAdopter: composed(['actionPlan.adoption.forum', 'structure.steeringForum'], adopter),
	jointPlanDue: composed(['initiation.milestones'], ({ initiation }) => {
		const date = initiation.milestones?.find(({ step }) => step === 'plan_adopted')?.date;
		return date && dateText(date);
	}),
	jointPlanRef: composed(
		['followUp.annexes'],
		(content) => annexOfKind('measure_plan', content) ?? phrases.jointPlan
	),
	caseNumber: composed(
		['initiation.parties', 'actionPlan.municipalPlan.registryNumber'],
		(content, scope) =>
			isOwn(scope)
				? content.actionPlan.municipalPlan?.registryNumber
				: content.initiation.parties?.find(({ kind }) => kind === 'municipality')?.registryNumber
	),
	planDate: composed(
		['actionPlan.adoption.date', 'actionPlan.municipalPlan.date'],
		(content, scope) => {
			const { adoption, municipalPlan } = content.actionPlan;
			const date = isOwn(scope) ? municipalPlan?.date : adoption?.date;
			return date && dateText(date);
		}
	),
	planDecisionRef: composed(
		['actionPlan.adoption', 'actionPlan.municipalPlan'],
		(content, scope) => {
			const { adoption, municipalPlan } = content.actionPlan;
			if (isOwn(scope)) return municipalPlan?.date && decisionText(municipalPlan, scope);
			const date = adoption?.date;
			return date && decisionText({ body: adopter(content, scope), date }, scope);
		}
	),
	/** Those who examine conditions on grants before such a measure begins. */
	legalReviewer: composed(['actionPlan.measures'], ({ actionPlan }, scope) => {
		const reviewers = (actionPlan.measures ?? [])
			.filter(({ measureKind }) => measureKind === 'grant_terms')
			.map(({ legalReviewer }) => phraseIn(scope, legalReviewer));
		return [...new Set(reviewers)];
	}),
	promiseTerm: composed(
		['actionPlan.promises'],
		({ actionPlan: { promises } }) => promises?.period && lengthOf(promises.period)
	),
	promiseReportTime: composed(['actionPlan.promises'], ({ actionPlan: { promises } }) => {
		const end = promises?.period?.end;
		return end && promises.reportDate ? lengthBetween(end, promises.reportDate) : undefined;
	})
} as const satisfies Resolvers;
