import type { FocusArea } from '#lib/domain/sections/content.ts';

export const areas: readonly FocusArea[] = [
	{
		id: 'cykel',
		name: 'säker cykling i Götene',
		themes: ['traffic'],
		problemWhat: 'Cyklister är utsatta i trafiken.'
	},
	{
		id: 'hastighet',
		name: 'hastigheten genom Hällekis',
		themes: ['traffic'],
		problemWhat: 'Många kör för fort genom Hällekis.',
		goals: [
			{
				id: 'm-hastighet',
				text: 'Hastigheten genom Hällekis ska minska',
				kind: 'effect',
				level: 'overall',
				direction: 'down'
			}
		]
	},
	{
		id: 'inbrott',
		name: 'risken för inbrott',
		themes: ['property', 'place'],
		problemWhat: 'Inbrott, mörker och dåligt upplysta platser gör invånare otrygga.',
		goals: [
			{
				id: 'm-tryggare',
				text: 'Fler ska känna sig trygga',
				kind: 'effect',
				level: 'overall',
				direction: 'up',
				baseline: { value: 77, unit: 'procent', year: 2022 }
			}
		]
	},
	{
		id: 'narkotika',
		name: 'narkotika bland unga',
		themes: ['drugs', 'school', 'children_youth'],
		problemWhat: 'Det finns oro för narkotika bland unga.',
		targetGroup: 'elever, vårdnadshavare och personal i grundskolan',
		goals: [
			{
				id: 'm-narkotika',
				text: 'Färre unga ska prova narkotika',
				kind: 'effect',
				level: 'overall',
				direction: 'down'
			}
		]
	}
];
