import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const structure: AgreementContent['structure'] = {
	forums: [
		{
			id: 'bra',
			name: 'Brottsförebyggande rådet i Götene',
			kind: 'strategic_council',
			level: 'strategic',
			permanence: 'permanent',
			task: ['kartlägga brottsligheten enligt lagen (2023:196) från hösten 2023'],
			decides: true,
			decisionRight: ['inriktningen'],
			members: [
				{ id: 'm-polisen', function: 'kommunpolisen', organisation: 'polisen', leading: false },
				{
					id: 'm-sakerhet',
					function: 'kommunens säkerhetssamordnare',
					organisation: 'gotene',
					leading: false
				},
				{
					id: 'm-ledning',
					function: 'kommunens ledningsgrupp',
					organisation: 'gotene',
					leading: true
				}
			],
			interval: 'other',
			intervalOther: 'ungefär fyra gånger om året',
			individuals: false
		},
		{
			id: 'drogforebyggande',
			name: 'den drogförebyggande gruppen',
			kind: 'working_group',
			level: 'operational',
			permanence: 'permanent',
			task: ['förebygga narkotika bland unga'],
			areas: ['narkotika'],
			reportsTo: 'bra',
			decides: false,
			individuals: false
		}
	],
	steeringForum: 'bra',
	councilForum: 'bra'
};

export const situation: AgreementContent['situation'] = {
	jointPicture: [
		'Invånarna är i allmänhet trygga, och resultatet i SCB:s undersökning har blivit bättre.',
		'Otryggheten hänger ihop med inbrott, mörker och dåligt upplysta platser i centrum.',
		'Det finns oro för narkotika.'
	],
	sources: [
		{ id: 'scb', source: 'scb', used: true },
		{ id: 'est', source: 'est_reports', used: true },
		{ id: 'statistik', source: 'police_statistics', period: '2022', used: true },
		{ id: 'dialog', source: 'citizen_dialogue', period: '2022', used: true },
		{
			id: 'enkat',
			source: 'other',
			sourceOther: 'anonym enkät i hela regionen',
			period: 'öppen till den 1 september 2021',
			used: true
		}
	],
	keyFigures: [
		{
			id: 'trygga',
			name: 'Andel som känner sig trygga',
			value: '77',
			unit: 'procent',
			year: 2022,
			source: 'Medborgardialogen'
		},
		{
			id: 'inbrott',
			name: 'Anmälda inbrott per 1 000 invånare',
			value: '0,75',
			unit: '(10 inbrott)',
			year: 2022,
			source: 'Polisen',
			comparison: '1,02 i riket',
			smallNumbers: true
		},
		{
			id: 'vald',
			name: 'Våld i offentlig miljö per 1 000 invånare',
			value: '1,5',
			year: 2022,
			source: 'Polisen',
			comparison: '2,0 i riket'
		},
		{
			id: 'narkotika',
			name: 'Anmälda narkotikabrott',
			value: 'Färre än i riket',
			year: 2022,
			source: 'Polisen',
			followsActivity: true
		}
	],
	dialogues: [
		{
			id: 'enkat-2021',
			kind: 'citizens',
			date: '2021-09-01',
			participants: 'Invånare i hela regionen, utan namn',
			result: 'Enkäten var öppen till den 1 september.'
		}
	]
};
