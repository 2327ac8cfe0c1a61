import type { FocusArea } from '#lib/domain/sections/content.ts';

export const areas: readonly FocusArea[] = [
	{
		id: 'ran',
		name: 'rån mellan unga',
		themes: ['children_youth'],
		problem: 'p-ran',
		reason: 'färre rån väntas minska även annan ungdomsbrottslighet',
		problemWhat: 'Unga rånar andra unga.',
		targetGroup: 'unga som utsätts för eller begår rån',
		goals: [
			{
				id: 'm-ran',
				text: 'Antalet rån mellan unga ska minska',
				kind: 'effect',
				level: 'overall',
				direction: 'down',
				indicator: 'i-ran'
			}
		],
		indicators: [
			{
				id: 'i-ran',
				name: 'Antal rån mellan unga',
				unit: 'rån',
				source: 'police_statistics',
				interval: 'half_yearly'
			}
		]
	},
	{
		id: 'stadsdelar',
		name: 'stadsdelar med goda villkor',
		themes: ['place', 'organised'],
		reason: 'organiserad brottslighet växer där villkoren är sämst',
		problemWhere: 'Det gäller alla stadsdelar, och centrum när det är aktuellt.',
		goals: [
			{
				id: 'm-villkor',
				text: 'Alla stadsdelar ska ha goda socioekonomiska villkor',
				kind: 'effect',
				level: 'overall',
				direction: 'state',
				indicator: 'i-noa'
			},
			{
				id: 'm-faste',
				text: 'Organiserad brottslighet ska inte ha något fäste',
				kind: 'effect',
				level: 'overall',
				direction: 'state',
				indicator: 'i-noa',
				target: { value: 0, unit: 'stadsdelar', year: 2023 }
			}
		],
		indicators: [
			{
				id: 'i-noa',
				name: 'Stadsdelar på polisens lista över utsatta områden',
				unit: 'stadsdelar',
				source: 'other',
				sourceOther: 'Polisens nationella operativa avdelning (Noa)',
				interval: 'every_two_years'
			}
		]
	}
];
