import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { responsibilities } from './responsibilities.ts';
import { risks } from './risks.ts';
import { roles } from './roles.ts';
import { operations, undertakings } from './undertakings.ts';

export const mandate: AgreementContent['mandate'] = {
	leadingBoard: 'municipal_board',
	partyLeads: [
		{ id: 'leder-hk', party: 'hk', function: 'kommunstyrelsens ordförande' },
		{ id: 'leder-polisen', party: 'polisen', function: 'chefen för lokalpolisområdet' }
	],
	roles,
	contactListOwner: 'kommunens brottsförebyggande samordnare',
	deputyAfterDays: 10,
	signatories: [
		{
			id: 'undertecknar-hk',
			party: 'hk',
			function: 'kommunstyrelsens ordförande',
			standing: 'ordinary',
			basis: 'own_board',
			decisionReference: 'kommunstyrelsen den 17 november 2026, § 118'
		},
		{
			id: 'undertecknar-polisen',
			party: 'polisen',
			function: 'chefen för lokalpolisområdet',
			standing: 'ordinary',
			basis: 'internal_rules',
			decisionReference: 'Polismyndighetens arbetsordning'
		}
	],
	undertakings,
	jointUndertakings: [
		'hålla en gemensam lägesbild aktuell',
		'ta reda på orsakerna till varje prioriterat problem innan de väljer åtgärder',
		'ha en gemensam åtgärdsplan med en ansvarig för varje åtgärd',
		'följa upp åtgärderna och redovisa resultatet',
		'berätta för invånarna vad arbetet har lett till'
	],
	operations,
	notIncluded: [
		'ungdomscoacher behandlar eller kontrollerar unga',
		'polisen och ungdomscoacherna använder varandras befogenheter'
	],
	resourcesSecured: {
		withinBudget: 'yes',
		years: '2027 och 2028',
		how: 'Nämnderna och polisen har tagit med åtagandena i sina budgetar.'
	},
	grants: [
		{
			id: 'bra-stod',
			name: 'aktivitetsstöd från Brottsförebyggande rådet (Brå)',
			receiver: 'hk',
			status: 'received'
		}
	],
	anchoring: [
		{
			id: 'politiken',
			level: 'political',
			audience: 'kommunstyrelsen, socialnämnden och skolnämnden',
			responsible: 'kommunstyrelsens ordförande',
			method: 'Muntligt vid sammanträde',
			date: '2027-01-31',
			done: false
		},
		{
			id: 'ledningen',
			level: 'top_management',
			audience: 'ledningsgrupperna',
			responsible: 'kommundirektören och chefen för lokalpolisområdet',
			method: 'Genomgång i ledningsgruppen',
			date: '2027-01-31',
			done: false
		},
		{
			id: 'cheferna',
			level: 'middle',
			audience: 'enhetschefer, rektorer och gruppchefer',
			responsible: 'förvaltningscheferna',
			method: 'Chefsmöte',
			date: '2027-02-28',
			done: false
		},
		{
			id: 'medarbetarna',
			level: 'practitioners',
			audience: 'ungdomscoacher, handläggare, skolans personal och poliser',
			responsible: 'närmaste chef',
			method: 'Arbetsplatsträff',
			date: '2027-02-28',
			done: false
		}
	],
	middleManagers: [
		{
			id: 'enhetschef',
			function: 'enhetschefen i socialtjänsten',
			party: 'hk',
			answersFor: 'Ungdomscoachernas tid och uppdrag',
			tookPart: 'yes',
			followsUp: 'Schemalagda insatser och antal bekymringssamtal'
		},
		{
			id: 'rektorer',
			function: 'rektorerna',
			party: 'hk',
			answersFor: 'Avstämningarna med kontaktpolisen och skolans team',
			tookPart: 'yes',
			followsUp: 'Avstämningar som har hållits'
		},
		{
			id: 'gruppchef',
			function: 'gruppchefen hos polisen',
			party: 'polisen',
			answersFor: 'Kontaktpoliserna och Kronobergsmodellen',
			tookPart: 'partly',
			followsUp: 'Antal ingripanden'
		}
	],
	introduction: { responsible: 'närmaste chef', weeks: 4 },
	responsibilities,
	escalation: {
		triggers: ['resource_lost', 'role_vacant', 'measure_late'],
		first: 'kommunens brottsförebyggande samordnare',
		days: 5,
		decides: 'utskottet',
		steps: [
			{ id: 'steg-chefer', who: 'närmast ansvariga chefer', days: 10 },
			{
				id: 'steg-ledning',
				who: 'förvaltningschefen och chefen för lokalpolisområdet',
				days: 10
			},
			{ id: 'steg-utskott', who: 'utskottet för trygg och säker kommun', days: 20 }
		]
	},
	disagreement: {
		forum: 'utskottet',
		text: 'Parterna fortsätter under tiden med de åtgärder som de är eniga om.'
	},
	risks
};
