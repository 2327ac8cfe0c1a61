import { at, describeRules } from './rule-cases.ts';

const { area, measure } = at;
const situation = 'structure.sharingSituations.dela';

describeRules('sharing', {
	sharingWithoutDecider: {
		given: [[`${situation}.decides`, undefined]],
		path: `${situation}.decides`,
		says: 'Det framgår inte vem som avgör när ”Skolan ser att en grupp elever dras in i grovt våld”.'
	},
	sharingOutsideAuthorities: {
		given: [
			[`${situation}.route`, 'osl_10_15a'],
			[`${situation}.to`, 'bolag']
		],
		path: `${situation}.to`,
		says: 'Det framgår inte att Exempelbostäder är en myndighet. Regeln gäller mellan myndigheter.'
	},
	sharingWeighFirst: {
		given: [[`${situation}.route`, 'osl_10_15a']],
		path: `${situation}.route`,
		says: 'Regeln kräver en avvägning först, och viss sekretess är undantagen.'
	},
	sharingSocialServicesDuty: {
		given: [
			[`${situation}.route`, 'sfs_2025_170'],
			[`${situation}.from`, 'social']
		],
		path: `${situation}.route`,
		says: 'Skyldigheten i lag (2025:170) gäller inte uppgifter under socialtjänstens sekretess i 26 kap. 1–6 §§ OSL.'
	},
	sharingSocialServicesToPolice: {
		given: [[`${situation}.route`, 'osl_10_18']],
		path: `${situation}.route`,
		says: 'Reglerna ändrades 2025, och den nya lydelsen är inte läst här.'
	},
	sharingNoContact: {
		given: [['structure.sharingContacts', []]],
		path: 'structure.sharingContacts',
		says: 'Det framgår inte vem ni frågar om sekretess.'
	},
	grantTerms: {
		given: [[`${measure}.measureKind`, 'grant_terms']],
		path: `${measure}.measureKind`,
		says: '”Vuxna går en runda efter skolan” ställer villkor för bidrag. Lagligheten är inte prövad här.'
	}
});

describeRules('document', {
	statementWithoutResponse: {
		given: [['review.statements.rem.response', 'open']],
		path: 'review.statements.rem.response',
		says: 'Synpunkten från Ungdomsrådet har inget svar.'
	},
	openItemWithoutOwner: {
		given: [],
		state: { postponed: { [`${area}.ages`]: { date: '2027-02-01' } } },
		path: `${area}.ages`,
		says: '”Mellan vilka åldrar?” beslutas senare, men ingen ansvarar.'
	},
	localAreaNotInOverall: {
		given: [
			['initiation.documentKind', 'local'],
			['initiation.parentAreas', [{ id: 'p1', name: 'trygghet i centrum', use: 'as_is' }]],
			[`${area}.reason`, undefined]
		],
		path: `${area}.name`,
		says: '”rån mot unga i centrum” finns inte i den övergripande överenskommelsen.'
	},
	purposeTooGeneral: {
		given: [['initiation.purposes.syfte.text', 'skapa ökad trygghet och säkerhet i kommunen']],
		path: 'initiation.purposes.syfte.text',
		says: 'Syftet ”skapa ökad trygghet och säkerhet i kommunen” är mycket allmänt.'
	}
});
