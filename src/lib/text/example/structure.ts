import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { forums } from './forums.ts';
import { sharing } from './sharing.ts';

const coordinator = 'kommunens brottsförebyggande samordnare';

export const structure: AgreementContent['structure'] = {
	forums,
	steeringForum: 'utskottet',
	practitionerForum: 'samverkansmotet',
	schoolRepresentation:
		'Skolchefen företräder skolan i utskottet. Rektorerna leder skolavstämningen, och skolans kuratorer deltar i samverkansmötet.',
	allPartyCheckIn: 'half_yearly',
	activation: {
		trigger: 'särskild oro bland unga',
		caller: coordinator,
		hours: 48,
		forum: 'samverkansmotet'
	},
	minutes: { responsible: coordinator, archive: 'kommunens registratur' },
	councilForum: 'utskottet',
	coordinationTasks: ['support', 'contact', 'inform', 'situation', 'follow_up'],
	coordinationReportsTo: 'kommundirektören',
	coordinatorDuties: [
		'förbereda möten och sätta ihop dagordningar',
		'sammanställa lägesbild och orsaksanalys',
		'hålla den gemensamma åtgärdsplanen aktuell',
		'påminna ansvariga om det som ska vara klart',
		'sammanställa uppföljningen'
	],
	...sharing,
	communicationLeads: [
		{ id: 'info-hk', party: 'hk', function: 'kommunens kommunikatör' },
		{ id: 'info-polisen', party: 'polisen', function: 'polisens kommunikatör' }
	],
	communicationPlan: [
		{
			id: 'info-invanare',
			audience: 'Invånare',
			message: 'Vad parterna ska göra och varför',
			channel: 'Kommunens webbplats',
			date: '2027-01-15',
			responsible: 'kommunens kommunikatör'
		},
		{
			id: 'info-unga',
			audience: 'Unga',
			message: 'Vart man kan vända sig',
			channel: 'Skolan, fritidsgården och sociala medier',
			date: '2027-02-01',
			responsible: 'ungdomscoacherna'
		},
		{
			id: 'info-foraldrar',
			audience: 'Vårdnadshavare',
			message: 'Vad som händer när unga dricker alkohol på allmän plats',
			channel: 'Föräldramöten',
			date: '2027-02-15',
			responsible: 'rektorerna'
		}
	],
	spokespersons:
		'Kommunstyrelsens ordförande och chefen för lokalpolisområdet svarar på frågor om överenskommelsen.',
	incidentContact: 'kommunpolisen',
	publication: 'kommunens webbplats',
	openEvents: [
		{
			id: 'foraldrakvall',
			name: 'Föräldrakväll om alkohol och narkotika',
			when: 'Varje hösttermin',
			inviter: 'skolchefen',
			invited: 'Vårdnadshavare till elever i årskurs 7–9'
		}
	],
	terms: [
		{
			id: 'bekymringssamtal',
			term: 'bekymringssamtal',
			meaning:
				'ett strukturerat samtal som polisen och ungdomscoacherna håller när det finns oro för ett barn eller en ung person'
		},
		{
			id: 'kronobergsmodellen',
			term: 'Kronobergsmodellen',
			meaning:
				'ett arbetssätt där polisen ingriper när unga dricker alkohol på allmän plats och kontaktar vårdnadshavare och socialtjänst'
		},
		{
			id: 'ungdomscoach',
			term: 'ungdomscoach',
			meaning: 'den som i socialtjänsten söker upp och stöttar unga med riskbeteende'
		},
		{
			id: 'kommunteam',
			term: 'kommunteam',
			meaning: 'handläggare i socialtjänsten och personal i skolan som träffas varje vecka'
		}
	],
	childrenAges: { from: 0, to: 25 }
};
