import type { FocusArea } from '#lib/domain/sections/content.ts';
import { trafficVandalismDrugs } from './more-areas.ts';

const safety: readonly FocusArea[] = [
	{
		id: 'trygghet',
		name: 'trygghet',
		themes: ['place'],
		problemWhat:
			'Invånarna känner sig mindre trygga än i jämförbara kommuner. En av fem kände sig otrygg i dialogen 2016.',
		goals: [
			{
				id: 'm-trygghet',
				text: 'Invånarnas upplevda trygghet ska öka',
				kind: 'effect',
				level: 'overall',
				direction: 'up',
				indicator: 'i-nri'
			},
			{
				id: 'm-otrygga',
				text: 'Andelen som känner sig otrygga ska minska',
				kind: 'effect',
				level: 'overall',
				direction: 'down',
				indicator: 'i-dialog',
				baseline: { value: 20, unit: 'procent', year: 2016 }
			}
		],
		indicators: [
			{
				id: 'i-nri',
				name: 'Nöjd region-index, trygghet',
				source: 'kolada',
				method: 'Statistik från kolada.se'
			},
			{
				id: 'i-dialog',
				name: 'Andel otrygga i medborgardialogen',
				unit: 'procent',
				source: 'citizen_dialogue'
			}
		]
	},
	{
		id: 'offentliga-miljoer',
		name: 'våld i offentliga miljöer',
		parent: 'trygghet',
		special: true,
		problemWhat: 'Våldet hänger ihop med nöjeslivet.',
		problemWho: 'De som utsätts och de som utövar våldet är mest unga män.',
		problemWhere: 'Det sker på vissa platser.',
		causes: [
			{
				id: 'o-alkohol',
				text: 'många av de inblandade är påverkade av alkohol',
				influence: 'partly'
			}
		],
		goals: [
			{
				id: 'm-vald',
				text: 'Våldet i offentliga miljöer ska minska',
				kind: 'effect',
				level: 'overall',
				direction: 'down',
				causes: ['o-alkohol']
			}
		],
		existingWork: ['medling för unga som har begått brott']
	},
	{
		id: 'nara-relationer',
		name: 'våld i nära relationer',
		parent: 'trygghet',
		themes: ['close_relations'],
		special: true
	},
	{
		id: 'extremism',
		name: 'våldsbejakande extremism',
		parent: 'trygghet',
		themes: ['extremism'],
		special: true
	}
];

export const areas: readonly FocusArea[] = [...safety, ...trafficVandalismDrugs];
