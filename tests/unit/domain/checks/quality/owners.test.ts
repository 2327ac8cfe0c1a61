import { at, describeRules } from './rule-cases.ts';

const { measure } = at;
const theMeasure = '”Vuxna går en runda efter skolan”';
const role = 'mandate.roles.samordnare';
const theRole = '”Brottsförebyggande samordnare”';

describeRules('owners', {
	measureWithoutOwner: {
		given: [[`${measure}.owner`, { organisation: 'kommun', deputy: 'fritidschefen' }]],
		path: `${measure}.owner`,
		says: `Ingen ansvarar för ${theMeasure}.`
	},
	ownerIsShared: {
		given: [[`${measure}.owner`, { function: 'Polis och kommun', deputy: 'fritidschefen' }]],
		path: `${measure}.owner`,
		says: `${theMeasure} har delat ansvar. Då är det lätt att ingen tar det.`
	},
	ownerNotListed: {
		given: [
			[`${measure}.owner`, { function: 'chefen', organisation: 'removed', deputy: 'gruppchefen' }]
		],
		path: `${measure}.owner`,
		says: 'Organisationen är varken part eller aktör.'
	},
	ownerWithoutDeputy: {
		given: [[`${measure}.owner`, { function: 'chefen', organisation: 'bolag' }]],
		path: `${measure}.owner`,
		says: `${theMeasure} har ingen ersättare.`
	},
	functionIsName: {
		given: [[`${role}.function`, 'Anna Lindqvist']],
		path: `${role}.function`,
		says: '”Anna Lindqvist” ser ut som ett namn.'
	},
	roleWithoutMandate: {
		given: [[`${role}.mayDecide`, undefined]],
		path: `${role}.mayDecide`,
		says: `Det framgår inte vad ${theRole} får besluta.`
	},
	roleWithoutLimits: {
		given: [[`${role}.notRole`, undefined]],
		path: `${role}.notRole`,
		says: `Det framgår inte var gränsen går för ${theRole}.`
	},
	roleWithoutCapacity: {
		given: [[`${role}.capacity`, { unit: 'percent' }]],
		path: `${role}.capacity`,
		says: `Det framgår inte hur mycket tid ${theRole} har.`
	},
	keyRolesWithoutTime: {
		given: [[`${role}.capacity`, { unit: 'ordinary' }]],
		path: 'mandate.roles',
		says: 'Samordnaren eller kommunpolisen saknar tid eller mandat i texten.'
	},
	roleEmpty: {
		given: [
			[`${role}.deputy`, undefined],
			[`${measure}.owner.function`, 'Kommunens samordnare']
		],
		path: `${role}.deputy`,
		says: `Ingen har rollen ${theRole}. Antal åtgärder som hänger på den: 1.`
	},
	responsibilityGap: {
		given: [['mandate.responsibilities.r1.responsible', undefined]],
		path: 'mandate.responsibilities.r1.responsible',
		says: 'Ingen är ansvarig för ”Upptäcka tidigt”.'
	},
	handoverMissing: {
		given: [['mandate.responsibilities.r1.handoverWhen', undefined]],
		path: 'mandate.responsibilities.r1.handsOverTo',
		says: 'Det framgår inte när ”Upptäcka tidigt” lämnas över, eller till vem.'
	},
	noMiddleManagers: {
		given: [['mandate.middleManagers', []]],
		path: 'mandate.middleManagers',
		says: 'Inga mellanchefer finns med.'
	},
	middleManagerLeftOut: {
		given: [['mandate.middleManagers.m1.tookPart', 'no']],
		path: 'mandate.middleManagers.m1.tookPart',
		says: 'Enhetschefen för fältgruppen har inte varit med om beslutet.'
	},
	measureWithoutFollowUpOwner: {
		given: [[`${measure}.followUpOwner`, undefined]],
		path: `${measure}.followUpOwner`,
		says: `Ingen chef följer upp ${theMeasure}.`
	},
	anchoringStops: {
		given: [['mandate.anchoring.f2.level', 'political']],
		path: 'mandate.anchoring',
		says: 'Planen för förankring når inte hela vägen ner.'
	},
	undertakingWithoutResource: {
		given: [['mandate.undertakings.a1.guaranteed', undefined]],
		path: 'mandate.undertakings.a1.guaranteed',
		says: 'Åtagandet ”ha två fältarbetare i centrum fredag och lördag” saknar ansvarig eller resurs.'
	},
	signatoryWithoutBasis: {
		given: [['mandate.signatories.u1.decisionReference', undefined]],
		path: 'mandate.signatories.u1.basis',
		says: 'Det framgår inte på vilket beslut kommunstyrelsens ordförande undertecknar.'
	},
	partyWithoutSignatory: {
		given: [['mandate.signatories.u2.party', 'kommun']],
		path: 'mandate.signatories',
		says: 'Ingen undertecknar för Polismyndigheten, Lokalpolisområde Exempel.'
	}
});
