import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const structure: AgreementContent['structure'] = {
	forums: [
		{
			id: 'trygghetsradet',
			name: 'Trygghetsrådet',
			kind: 'strategic_council',
			level: 'strategic',
			permanence: 'permanent',
			task: ['bestämma inriktningen'],
			decides: true,
			decisionRight: ['inriktningen'],
			chair: 'kommunstyrelsens ordförande',
			individuals: false
		},
		{
			id: 'samverkansledningen',
			name: 'samverkansledningen',
			kind: 'steering_group',
			level: 'strategic',
			permanence: 'permanent',
			task: ['svara för vilka åtgärder som genomförs'],
			decides: true,
			decisionRight: ['vilka åtgärder som ska genomföras'],
			members: [
				{ id: 'm-polisen', function: 'polisen', organisation: 'polisen' },
				{ id: 'm-staden', function: 'staden', organisation: 'staden' },
				{ id: 'm-regionen', function: 'regionen', organisation: 'regionen' },
				{ id: 'm-mimer', function: 'bostadsbolaget', organisation: 'mimer' }
			],
			reportsTo: 'trygghetsradet',
			individuals: false
		},
		{
			id: 'est',
			name: 'EST-mötet',
			kind: 'est_group',
			level: 'operational',
			permanence: 'permanent',
			task: ['hålla lägesbilden aktuell under året'],
			interval: 'weekly',
			reportsTo: 'samverkansledningen',
			decides: false,
			individuals: false
		}
	],
	steeringForum: 'samverkansledningen',
	councilForum: 'trygghetsradet'
};

export const situation: AgreementContent['situation'] = {
	jointPicture: [
		'Rån mellan unga ger oro och hänger ihop med annan ungdomsbrottslighet.',
		'Ordningsstörningar och otrygga platser hör också till bilden.'
	],
	updateRhythm: [
		{
			id: 'ar',
			interval: 'yearly',
			participants: 'Staden och polisen',
			form: 'Brott, brottsutveckling, ordningsstörningar och otrygga platser',
			level: 'overall',
			responsible: 'samverkansledningen'
		},
		{
			id: 'vecka',
			interval: 'weekly',
			participants: 'De som deltar i EST-mötet',
			form: 'Lägesbilden justeras',
			level: 'operational',
			responsible: 'EST-mötet'
		}
	],
	sources: [
		{ id: 'medarbetare', source: 'staff_dialogue', used: true },
		{ id: 'medborgare', source: 'citizen_dialogue', used: true },
		{ id: 'statistik', source: 'police_statistics', used: true }
	],
	problems: [
		{
			id: 'p-ran',
			name: 'Rån mellan unga',
			grounds: { g1: '2', g5: '3', g6: '3' },
			choice: 'chosen',
			reason: 'Påverkar samhället mycket'
		}
	]
};
