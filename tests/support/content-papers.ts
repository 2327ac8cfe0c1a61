/** Answers that are asked only for the memo, the promise and the papers of meetings: each value is unlike all others. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { goodContent } from './content.ts';

const memo: NonNullable<AgreementContent['review']['memo']> = {
	kind: 'new',
	unit: 'kommunledningskontoret',
	date: '2026-11-03',
	registryNumber: 'KS 2026/00771',
	receiver: 'kommunstyrelsen',
	decisionPath: 'decides',
	items: [
		'editorial',
		'implement',
		'steering',
		'council',
		'coordination',
		'own_plan',
		'joint_plan',
		'report',
		'revision',
		'committee',
		'funding',
		'publish',
		'lead_committee',
		'immediate'
	],
	editorialFunction: 'kanslichefen',
	implementer: 'kommundirektören',
	implementDue: '2027-12-01',
	representatives: ['socialchefen', 'skolchefen'],
	assessment: 'arbetet blir lättare att följa upp',
	strength: 'rollerna är skrivna',
	toDevelop: 'ingen har mätt utgångsläget',
	receivers: ['revisorerna', 'folkhälsorådet'],
	signatories: [{ id: 's1', name: 'Kim Exempel', title: 'tillförordnad kanslist' }]
};

const consequences: NonNullable<AgreementContent['review']['consequences']> = {
	cost: 'several_years',
	amounts: [
		{ id: 'a1', year: 2027, amount: 310000 },
		{ id: 'a2', year: 2028, amount: 290000 }
	],
	purpose: 'två ungdomscoacher på heltid',
	source: 'den centrala reserven',
	workingTime: 'en och en halv heltid',
	children: 'heard',
	childrenEffect: 'fler vuxna finns på skolvägen',
	childrenVoices: 'elevrådet på två skolor',
	equality: 'known',
	equalityDifference: 'nio av tio som rånas är pojkar',
	equalityAnswer: 'åtgärderna riktas till var och en för sig',
	staffGroups: ['nattpatrullen'],
	staffEffect: 'passen flyttas till senare på kvällen',
	residents: 'de ser fler vuxna på torget',
	alternative: 'saknas en gemensam grund för arbetet'
};

const meetings: NonNullable<AgreementContent['followUp']['meetings']> = [
	{
		id: 'held',
		forum: 'styr',
		kind: 'ordinary',
		date: '2026-10-05',
		start: '09.15',
		end: '10.45',
		place: 'Stadshuset, sal Björken',
		remote: true,
		present: ['kommundirektören', 'en okänd gäst'],
		deputies: ['säkerhetschefen'],
		items: [
			{
				id: 'i1',
				heading: 'Flytt av kvällspass',
				kind: 'decision',
				text: 'ett pass flyttas till busstorget',
				owner: 'enhetschefen för fältet',
				due: '2026-10-20',
				reason: 'bråken har flyttat dit',
				status: 'open'
			},
			{ id: 'i2', heading: 'Belysningen', kind: 'note', text: 'tre lampor är lagade' },
			{
				id: 'i3',
				heading: 'Kameror vid stationen',
				kind: 'outside',
				text: 'kameror ska prövas',
				owner: 'trygghetschefen',
				due: '2026-12-01',
				receiver: 'samhällsbyggnadsnämnden',
				status: 'dropped'
			}
		],
		dissentParty: 'polis',
		dissentText: 'passen ska ligga kvar på torget',
		approver: 'polisens företrädare',
		approved: '2026-10-12',
		registryNumber: 'KS 2026/00900'
	},
	{
		id: 'ahead',
		forum: 'styr',
		kind: 'extra',
		date: '2027-02-08',
		start: '13.00',
		end: '15.00',
		place: 'Kommunhuset, rum Mälaren',
		remote: false,
		declineBy: '2027-02-03',
		noticeSent: '2027-01-20',
		extraReason: 'två grova brott har skett på en vecka',
		strategicQuestion: 'unga som rekryteras till brott',
		points: [
			{
				id: 'p1',
				text: 'beläggning på fritidsgården',
				kind: 'discuss',
				owner: 'fritidschefen',
				minutes: 20
			}
		],
		preparations: [{ id: 'r1', owner: 'elevhälsan', text: 'Ta med frånvaron per årskurs.' }],
		papers: ['Uppföljning av åtgärdsplanen, januari 2027']
	}
];

/** Everything that the memo, the promise and the meeting can say of. */
export const paperContent: AgreementContent = {
	...goodContent,
	initiation: {
		...goodContent.initiation,
		contacts: [
			{ id: 'k1', party: 'kommun', function: 'trygghetssamordnaren', channel: 'trygg@exempel.se' },
			{ id: 'k2', party: 'polis', function: 'områdespolisen', channel: '114 14' }
		]
	},
	actionPlan: {
		...goodContent.actionPlan,
		promises: {
			used: true,
			period: { start: '2027-02-01', end: '2028-01-31' },
			signed: '2027-01-15',
			reportDate: '2028-03-01'
		},
		promisePage: {
			place: 'Exempelstad',
			problem: 'Fler unga blir rånade på väg hem från stationen.',
			basis: 'samtal med elever på två skolor',
			aim: 'alla ska kunna åka hem utan att vara rädda',
			reportPlace: 'exempelkommun.se/trygghet',
			effect: 'rånen har minskat från 38 till 31, men vi vet inte varför',
			next: 'vi har vuxna på torget även på söndagar'
		}
	},
	followUp: { ...goodContent.followUp, meetings },
	review: {
		...goodContent.review,
		memo,
		consequences,
		caseSummary: 'Arbetet leds på ett nytt sätt.',
		caseProposal: ['att redovisa arbetet på nämndens möte i mars varje år'],
		caseAuthor: 'utredaren på kansliet',
		casePreparation: {
			units: ['kulturförvaltningen', 'socialförvaltningen'],
			consulted: ['ungdomsrådet'],
			counterpart: 'kommunpolisen i området',
			text: 'Förslaget har varit på remiss.'
		}
	}
};
