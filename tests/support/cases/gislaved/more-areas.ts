import type { FocusArea } from '#lib/domain/sections/content.ts';

export const trafficVandalismDrugs: readonly FocusArea[] = [
	{
		id: 'trafik',
		name: 'trafiksäkerhet',
		themes: ['traffic'],
		goals: [
			{
				id: 'm-trafik',
				text: 'Trafiken ska bli säkrare',
				kind: 'effect',
				level: 'overall',
				direction: 'up'
			}
		]
	},
	{
		id: 'skadegorelse',
		name: 'skadegörelse',
		themes: ['property'],
		problemWhat: 'Skadegörelsen är låg.',
		goals: [
			{
				id: 'm-skadegorelse',
				text: 'Skadegörelsen ska ligga kvar på en låg nivå',
				kind: 'effect',
				level: 'overall',
				direction: 'keep'
			}
		]
	},
	{
		id: 'droger',
		name: 'drogförebyggande arbete',
		themes: ['drugs'],
		problemWhat: 'Unga använder droger.',
		targetGroup: 'ungdomar',
		ages: { from: 15, to: 20 },
		goals: [
			{
				id: 'm-droger',
				text: 'Användningen av droger ska minska',
				kind: 'effect',
				level: 'overall',
				direction: 'down'
			}
		]
	}
];
