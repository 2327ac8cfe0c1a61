import { at, describeRules } from './rule-cases.ts';

const { measure } = at;
const theMeasure = '”Vuxna går en runda efter skolan”';
const thePromise = '”ha vuxna på Stationstorget två kvällar i veckan”';

describeRules('followUp', {
	noFollowUp: {
		given: [['followUp.checks', []]],
		path: 'followUp.checks',
		says: 'Ingen uppföljning är planerad.'
	},
	followUpWithoutReceiver: {
		given: [['followUp.checks.gjort.receives', 'removed']],
		path: 'followUp.checks.gjort.receives',
		says: '”Gick vuxna rundan som planerat?” saknar datum eller mottagare.'
	},
	noEffectQuestion: {
		given: [['followUp.checks.effekt.kind', 'process']],
		path: 'followUp.checks',
		says: 'Ni följer upp vad ni gör, men inte om det blev skillnad.'
	},
	noFollowUpResources: {
		given: [['followUp.resources.time', { unit: 'ordinary' }]],
		path: 'followUp.resources',
		says: 'Det framgår inte vilken tid ni har avsatt för uppföljning.'
	},
	newWithoutEvaluation: {
		given: [[`${measure}.evaluation`, { choice: 'none' }]],
		path: `${measure}.evaluation`,
		says: `${theMeasure} är ny men det framgår inte hur den utvärderas.`
	},
	prolongedWithoutOutcome: {
		given: [[`${measure}.status`, 'continues']],
		path: `${measure}.status`,
		says: `${theMeasure} fortsätter, men det framgår inte vad den gav.`
	},
	extendedWithoutFollowUp: {
		given: [['initiation.renewal', 'extended']],
		path: 'initiation.lessons',
		says: 'Ni förlänger, men det framgår inte att ni har följt upp förra perioden.'
	},
	noLeadershipDate: {
		given: [['followUp.leadershipDates.l1.date', undefined]],
		path: 'followUp.leadershipDates',
		says: 'Ledningen har inget datum då den frågar efter resultat.'
	},
	noAssemblyReport: {
		given: [['followUp.assemblyReporting.responsible', undefined]],
		path: 'followUp.assemblyReporting',
		says: 'Det framgår inte hur fullmäktige får veta hur det går.'
	},
	promiseNotCheckable: {
		given: [[`${measure}.quantity`, undefined]],
		path: `${measure}.promiseWording`,
		says: `Löftet ${thePromise} saknar mängd eller tid, så det går inte att stämma av.`
	},
	promiseWithoutMeasure: {
		given: [
			[`${measure}.status`, 'moved'],
			[`${measure}.moved`, { to: 'ordinary_work' }]
		],
		path: `${measure}.isPromise`,
		says: `Löftet ${thePromise} finns inte i planen.`
	},
	promiseWithoutFeedback: {
		given: [['actionPlan.promises.reportDate', undefined]],
		path: 'actionPlan.promises.reportDate',
		says: 'Det framgår inte när invånarna får veta hur det gick.'
	},
	outcomeWithoutDecision: {
		given: [['followUp.outcomes', [{ id: 'o1', measure: 'runda', done: 46 }]]],
		path: 'followUp.outcomes.o1.decision',
		says: `${theMeasure} har ett utfall men inget beslut.`
	}
});
