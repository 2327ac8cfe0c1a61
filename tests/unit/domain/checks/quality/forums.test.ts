import { describeRules } from './rule-cases.ts';

const steering = 'structure.forums.styr';
const council = 'structure.forums.rad';
const practitioners = 'structure.forums.utforare';

describeRules('forums', {
	noSteeringGroup: {
		given: [['structure.steeringForum', 'none']],
		path: 'structure.steeringForum',
		says: 'Det framgår inte vilken grupp som leder helheten.'
	},
	steeringWithoutParty: {
		given: [[`${steering}.members.s2.organisation`, 'bolag']],
		path: `${steering}.members`,
		says: 'Polismyndigheten, Lokalpolisområde Exempel är inte med i styrgruppen.'
	},
	steeringWithoutDecisionRight: {
		given: [[`${steering}.decides`, false]],
		path: `${steering}.decisionRight`,
		says: 'Det framgår inte vad styrgruppen får besluta.'
	},
	forumWithoutInterval: {
		given: [[`${council}.interval`, undefined]],
		path: `${council}.interval`,
		says: 'Det framgår inte hur ofta ”Rådet” möts.'
	},
	forumWithoutTask: {
		given: [[`${council}.task`, ['']]],
		path: `${council}.task`,
		says: 'Det framgår inte vad ”Rådet” ska göra.'
	},
	forumWithoutReportLine: {
		given: [[`${practitioners}.reportsTo`, 'none']],
		path: `${practitioners}.reportsTo`,
		says: '”Utförarforum” rapporterar inte till någon.'
	},
	temporaryWithoutEnd: {
		given: [[`${practitioners}.permanence`, 'temporary']],
		path: `${practitioners}.permanence`,
		says: '”Utförarforum” är tillfällig men saknar slut eller skäl.'
	},
	youthGroupTemporary: {
		given: [
			[`${practitioners}.permanence`, 'temporary'],
			[`${practitioners}.areas`, ['centrum']]
		],
		path: `${practitioners}.permanence`,
		says: '”Utförarforum” arbetar med barn och unga men är tillfällig.'
	},
	schoolMissing: {
		given: [[`${steering}.members.s3`, { id: 's3', organisation: 'bolag' }]],
		path: `${steering}.members`,
		says: 'Ni arbetar med barn och unga, men skolan är inte med i Styrgruppen.'
	},
	noPractitionerForum: {
		given: [['structure.practitionerForum', undefined]],
		path: 'structure.practitionerForum',
		says: 'Det framgår inte var utförarna möts.'
	},
	noAllPartyCheckIn: {
		given: [['structure.allPartyCheckIn', undefined]],
		path: 'structure.allPartyCheckIn',
		says: 'Det framgår inte när alla parter stämmer av.'
	},
	councilNotLedByMunicipality: {
		given: [[`${council}.chair`, 'Chefen för lokalpolisområdet']],
		path: `${council}.chair`,
		says: 'Rådet leds inte av kommunen. Enligt lagen ska kommunen leda det.'
	},
	councilWithoutLeaders: {
		given: [[`${council}.members.p2.leading`, undefined]],
		path: `${council}.members.p2.leading`,
		says: 'Chefen för lokalpolisområdet är inte markerad som ledande befattning. Kommunen ska verka för att andra deltar med ledande personer.'
	},
	steeringAndCouncilSame: {
		given: [['structure.councilForum', 'styr']],
		path: 'structure.councilForum',
		says: 'Samma grupp är både styrgrupp och råd. Lagen hindrar det inte, så vitt vi har sett. Se till att uppgifterna hålls isär.'
	},
	noEscalation: {
		given: [['mandate.escalation.days', undefined]],
		path: 'mandate.escalation',
		says: 'Det framgår inte vad ni gör när något brister.'
	},
	termsMissing: {
		given: [['structure.terms.t1.meaning', undefined]],
		path: 'structure.terms',
		says: 'Ni har inte bestämt vad några ord betyder.'
	}
});
