import { at, describeRules } from './rule-cases.ts';

const { measure } = at;
const theMeasure = '”Vuxna går en runda efter skolan”';

describeRules('dates', {
	measureWithoutTime: {
		given: [[`${measure}.time`, { end: '2028-06-15' }]],
		path: `${measure}.time`,
		says: `${theMeasure} har ingen tid.`
	},
	measureWithoutQuantity: {
		given: [[`${measure}.quantity`, { unit: 'pass' }]],
		path: `${measure}.quantity`,
		says: `Det framgår inte hur mycket ${theMeasure} är.`
	},
	vagueWords: {
		given: [[`${measure}.resource`, 'Personal inom ramen för budget, Löpande vid behov']],
		path: `${measure}.resource`,
		says: '”inom ramen” går inte att följa upp.'
	},
	measureOutsidePeriod: {
		given: [[`${measure}.time`, { start: '2027-02-01', end: '2029-01-01' }]],
		path: `${measure}.time`,
		says: `${theMeasure} ligger utanför planens tid.`
	},
	endWithoutRevision: {
		given: [['followUp.firstRevision.date', '2031-01-01']],
		path: 'followUp.revisionInterval',
		says: 'Överenskommelsen slutar 31 december 2030, men ingen översyn är planerad.'
	},
	openEndedWithoutRevision: {
		given: [
			['initiation.period.end', 'open'],
			['followUp.firstRevision', undefined],
			['followUp.revisionInterval', undefined]
		],
		path: 'followUp.revisionInterval',
		says: 'Den gäller tills vidare, men det framgår inte när ni ser över den.'
	},
	costNotDecided: {
		given: [[`${measure}.cost`, { amount: 150_000, decided: 'partly' }]],
		path: `${measure}.cost`,
		says: `Pengarna till ${theMeasure} är inte beslutade.`
	},
	pictureTooOld: {
		given: [['situation.lastUpdated', '2025-02-20']],
		path: 'situation.lastUpdated',
		says: 'Lägesbilden är från 20 februari 2025. Kommunen ska uppdatera sin minst vartannat år.'
	},
	planFollowUpTooOld: {
		given: [
			['followUp.municipalPlanFollowedUp', '2024-11-21'],
			['actionPlan.municipalPlan.date', '2024-06-01']
		],
		path: 'followUp.municipalPlanFollowedUp',
		says: 'Kommunens plan följdes senast upp 21 november 2024. Kommunen ska göra det minst vartannat år.'
	},
	planNeverFollowedUp: {
		given: [
			['followUp.municipalPlanFollowedUp', undefined],
			['actionPlan.municipalPlan.date', '2024-06-01']
		],
		path: 'followUp.municipalPlanFollowedUp',
		says: 'Kommunens plan beslutades 1 juni 2024, men det framgår inte att den har följts upp. Kommunen ska göra det minst vartannat år.'
	},
	annexExpired: {
		given: [['followUp.annexes.bil.validUntil', '2026-11-21']],
		path: 'followUp.annexes.bil.validUntil',
		says: 'Bilagan ”Lägesbild i sammandrag” gällde till 21 november 2026.'
	}
});
