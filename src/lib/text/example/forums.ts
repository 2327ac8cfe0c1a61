import type { AgreementContent } from '#lib/domain/sections/content.ts';

type Forums = AgreementContent['structure']['forums'];

/** The council and the meetings of chapters 6.1–6.4; the working group answers the open question of who is too old. */
export const forums: Forums = [
	{
		id: 'utskottet',
		name: 'utskottet för trygg och säker kommun',
		kind: 'steering_group',
		level: 'strategic',
		permanence: 'permanent',
		permanenceReason: 'samverkan behöver ledas även när personer byts',
		task: [
			'bestämma inriktningen för samverkan',
			'anta och ändra den gemensamma åtgärdsplanen',
			'gå igenom gula och röda åtgärder vid varje möte'
		],
		decisionRight: ['inriktning', 'prioritering', 'den gemensamma åtgärdsplanen'],
		members: [
			{
				id: 'l-ordforande',
				function: 'kommunstyrelsens ordförande',
				organisation: 'hk',
				leading: true
			},
			{
				id: 'l-skolchef',
				function: 'skolchefen',
				organisation: 'hk',
				leading: true,
				representsSchool: true
			},
			{
				id: 'l-ifo',
				function: 'chefen för individ- och familjeomsorgen',
				organisation: 'hk',
				leading: true
			},
			{
				id: 'l-lpo',
				function: 'chefen för lokalpolisområdet',
				organisation: 'polisen',
				leading: true
			}
		],
		chair: 'kommunstyrelsens ordförande',
		convener: 'kommunens brottsförebyggande samordnare',
		interval: 'quarterly',
		reportsTo: 'none',
		areas: ['unga', 'skadegorelse'],
		standingAgenda: ['situation', 'plan_status', 'obstacles', 'priorities', 'decisions'],
		decides: true,
		individuals: false
	},
	{
		id: 'samverkansmotet',
		name: 'samverkansmötet',
		kind: 'practitioner_forum',
		level: 'operational',
		permanence: 'permanent',
		permanenceReason: 'arbetet ska bero på funktioner och inte på personer',
		task: ['enas om målgruppen, arbetssättet och vem som gör vad'],
		decisionRight: ['hur beslutade åtgärder ska samordnas'],
		members: [
			{ id: 'l-coacher', function: 'ungdomscoacherna', organisation: 'hk' },
			{ id: 'l-kontaktpoliser', function: 'kontaktpoliserna', organisation: 'polisen' },
			{
				id: 'l-kuratorer',
				function: 'skolans kuratorer',
				organisation: 'hk',
				representsSchool: true
			},
			{ id: 'l-handlaggare', function: 'en handläggare i socialtjänsten', organisation: 'hk' },
			{ id: 'l-fritid', function: 'fritidsledarna', organisation: 'fritid' }
		],
		chair: 'kommunens brottsförebyggande samordnare',
		convener: 'kommunens brottsförebyggande samordnare',
		interval: 'monthly',
		reportsTo: 'utskottet',
		areas: ['unga', 'skadegorelse'],
		standingAgenda: ['done', 'early_signs', 'target_group', 'terms', 'next_steps'],
		decides: true,
		individuals: false
	},
	{
		id: 'veckogenomgangen',
		name: 'veckogenomgången',
		kind: 'est_group',
		level: 'operational',
		permanence: 'permanent',
		permanenceReason: 'läget bland unga ändras från vecka till vecka',
		task: ['gå igenom läget bland unga och fördela veckans arbete'],
		decisionRight: ['veckans gemensamma arbete'],
		members: [
			{ id: 'l-coacher-vecka', function: 'ungdomscoacherna', organisation: 'hk' },
			{ id: 'l-poliser-vecka', function: 'kontaktpoliserna', organisation: 'polisen' }
		],
		chair: 'ungdomscoacherna',
		convener: 'ungdomscoacherna',
		interval: 'other',
		intervalOther: 'varje måndag',
		reportsTo: 'samverkansmotet',
		areas: ['unga'],
		standingAgenda: ['situation', 'early_signs', 'places', 'next_steps'],
		decides: true,
		individuals: true
	},
	{
		id: 'skolavstamningen',
		name: 'skolavstämningen',
		kind: 'youth_group',
		level: 'operational',
		permanence: 'permanent',
		permanenceReason: 'varje skola ska ha en känd väg till polisen',
		task: ['stämma av och planera åtgärder i skolan'],
		members: [
			{ id: 'l-rektor', function: 'rektorn', organisation: 'hk', representsSchool: true },
			{
				id: 'l-kurator-skola',
				function: 'skolans kurator',
				organisation: 'hk',
				representsSchool: true
			},
			{ id: 'l-kontaktpolis-skola', function: 'kontaktpolisen', organisation: 'polisen' }
		],
		chair: 'rektorn',
		convener: 'rektorn',
		interval: 'other',
		intervalOther: 'varje månad under terminen',
		reportsTo: 'samverkansmotet',
		areas: ['unga'],
		standingAgenda: ['situation', 'done', 'next_steps'],
		decides: false,
		individuals: false
	},
	{
		id: 'unga-vuxna',
		name: 'arbetsgruppen för unga vuxna',
		kind: 'working_group',
		level: 'operational',
		permanence: 'temporary',
		permanenceReason: 'frågan om målgruppens övre gräns ska få ett svar',
		endDate: '2027-12-31',
		task: ['föreslå vem som ska ansvara för unga mellan 19 och 25 år'],
		members: [
			{
				id: 'l-enhetschef',
				function: 'enhetschefen i socialtjänsten',
				organisation: 'hk'
			},
			{ id: 'l-vuxen', function: 'chefen för vuxenenheten', organisation: 'hk' },
			{ id: 'l-kommunpolis', function: 'kommunpolisen', organisation: 'polisen' }
		],
		chair: 'enhetschefen i socialtjänsten',
		convener: 'enhetschefen i socialtjänsten',
		interval: 'monthly',
		reportsTo: 'utskottet',
		standingAgenda: ['resources', 'target_group', 'next_steps'],
		decides: false,
		individuals: false
	}
];
