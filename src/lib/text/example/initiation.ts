import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { readiness } from './readiness.ts';

const coordinator = 'kommunens brottsförebyggande samordnare';

export const initiation: AgreementContent['initiation'] = {
	title: 'Exempel: Överenskommelse för att förebygga utanförskap bland unga i Hallstahammar',
	titleWord: 'samverkansoverenskommelse',
	documentKind: 'overall',
	localAgreements: false,
	leaderMessage:
		'Unga i Hallstahammar ska få hjälp medan det ännu är lätt att hjälpa. Det kräver att socialtjänsten, skolan och polisen vet vem som gör vad. Vi som undertecknar går igenom resultatet tillsammans varje år.',
	origin: [
		{ id: 'sena-missbruk', kind: 'discovered' },
		{
			id: 'politisk-vilja',
			kind: 'assignment',
			text: 'Kommunens politiker vill ha snabbare återkoppling mellan verksamheterna, tidigare insatser och kortare väg till hjälp.'
		}
	],
	need: 'Unga vuxna med ett tungt missbruk har blivit kända för kommunen först i 20-årsåldern, när missbruket redan var utvecklat.',
	whyTogether: 'Socialtjänsten, skolan och polisen möter samma unga vid olika tillfällen.',
	renewal: 'renewed',
	previous: {
		title: 'Samverkansöverenskommelse 2',
		validTo: '2026-12-31',
		outcome: 'Samarbetsklimatet var gott, men resultatet följdes inte upp på ett bestämt sätt.'
	},
	lessons: [
		'Fältarbetet upphörde sedan gränsen mellan socialtjänstens och polisens roller hade blivit otydlig.',
		'Unga tar lättare kontakt med ungdomscoacher, som inte utövar myndighet.',
		'Inga bekymringssamtal blev av när polisens ungdomsutredare var utlånad till Västerås.'
	],
	history:
		'Uppgifterna om läget kommer från en utvärdering av samverkan i Hallstahammar från januari 2014 och beskriver läget då. Resten är antaget för exemplet.',
	parties: [
		{
			id: 'hk',
			organisation: 'Hallstahammars kommun',
			kind: 'municipality',
			registryNumber: 'Exempel KS 2026:1',
			contribution:
				'två ungdomscoacher, en brottsförebyggande samordnare, skolans personal och inköpt bevakning',
			body: 'kommunstyrelsen',
			legalForm: 'authority'
		},
		{
			id: 'polisen',
			organisation: 'Polismyndigheten',
			unit: 'det lokalpolisområde som omfattar Hallstahammar',
			kind: 'police',
			registryNumber: 'Exempel A 2026:1',
			contribution: 'kontaktpoliser, en kommunpolis och en ungdomsutredare',
			legalForm: 'authority'
		}
	],
	actors: [
		{
			id: 'fritid',
			name: 'fritidsverksamheten och biblioteket',
			kind: 'leisure',
			contribution: 'Möten med unga på deras fritid',
			currentWork: 'Har öppna mötesplatser för unga.',
			representative: 'fritidschefen',
			legalForm: 'authority'
		},
		{
			id: 'bevakning',
			name: 'bevakningsbolaget',
			kind: 'business',
			contribution: 'Bevakning i ungdomsmiljöer på uppdrag av kommunen',
			currentWork: 'Bevakar enligt avtal med kommunen.',
			representative: 'bolagets platschef',
			legalForm: 'private'
		}
	],
	newParties: true,
	contacts: [
		{
			id: 'kontakt-hk',
			party: 'hk',
			function: coordinator,
			channel: 'samordnare@exempel.se'
		},
		{ id: 'kontakt-polisen', party: 'polisen', function: 'kommunpolisen', channel: '114 14' }
	],
	geographicScope: 'whole',
	crossBorder: {
		municipalities: ['Västerås'],
		reason: 'Många elever går i gymnasiet i Västerås.',
		contact: coordinator
	},
	policeAreaOther: ['Surahammars kommun'],
	purposes: [
		{ id: 'forebygga', text: 'att förebygga att barn och unga hamnar i missbruk och brott' },
		{ id: 'upptacka', text: 'att upptäcka riskbeteenden tidigare än i dag' },
		{
			id: 'stod',
			text: 'att barn och unga som behöver stöd ska få det utan att slussas runt'
		}
	],
	overallGoals: [
		{
			id: 'narkotika',
			text: 'färre unga använder narkotika och färre missbrukar alkohol',
			targetYear: 2028
		},
		{
			id: 'kunskap-brott',
			text: 'kunskapen ökar om ungdomsbrottslighet, upprepad utsatthet och återfall',
			targetYear: 2028
		},
		{
			id: 'kunskap-samverkan',
			text: 'kunskapen ökar om hur kommunen, polisen och unga samverkar på ett bra sätt',
			targetYear: 2028
		},
		{
			id: 'spridning',
			text: 'erfarenheterna når andra verksamheter i kommunen',
			targetYear: 2028
		}
	],
	vision:
		'Alla unga i Hallstahammar vet vart de kan vända sig. Den som behöver hjälp får den tidigt.',
	principles: [
		'equal',
		'own_responsibility',
		'knowledge',
		'child',
		'tell_in_time',
		'groups_places'
	],
	legalBasis: ['sfs_2023_196_9', 'sfs_2023_196_8', 'polislagen_6', 'sfs_2022_1718_2'],
	clauses: ['own_mandate', 'ordinary_work', 'joint_only', 'not_binding'],
	relatedDocuments: [
		{
			id: 'kommunens-plan',
			title: 'kommunens åtgärdsplan',
			relation: 'complements',
			owner: 'kommunstyrelsen'
		},
		{
			id: 'handlingsplan-2012',
			title: 'Handlingsplan till Samverkansöverenskommelse 2',
			relation: 'replaced',
			owner: 'kommunstyrelsen'
		}
	],
	period: { start: '2027-01-01', end: '2028-12-31' },
	milestones: [
		{ id: 'egna-bilder', step: 'own_pictures', date: '2026-05-31' },
		{ id: 'gemensam-bild', step: 'joint_picture', date: '2026-08-31' },
		{ id: 'prioriterat', step: 'prioritised', date: '2026-09-10' },
		{ id: 'orsaker', step: 'causes', date: '2026-10-15' },
		{ id: 'beslutat', step: 'decided', date: '2026-11-17' },
		{ id: 'undertecknat', step: 'signed', date: '2026-11-20' },
		{ id: 'plan-antagen', step: 'plan_adopted', date: '2026-11-12' },
		{ id: 'forsta-uppfoljning', step: 'first_follow_up', date: '2027-03-15' }
	],
	cooperationDecisions: [
		{
			id: 'ks-samverkan',
			party: 'hk',
			body: 'kommunstyrelsen',
			date: '2026-03-17',
			reference: 'Exempel KS 2026:1',
			paragraph: '41'
		},
		{
			id: 'polisen-samverkan',
			party: 'polisen',
			body: 'chefen för lokalpolisområdet',
			date: '2026-03-20'
		}
	],
	...readiness
};
