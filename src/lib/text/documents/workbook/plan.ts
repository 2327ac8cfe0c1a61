import type { SheetOutline, WorkbookTexts } from '#lib/domain/document/workbook/outline.ts';
import { actionPlanTexts } from '../compose.ts';
import { ordinal } from '../placeholders/ordinals.ts';
import { areaColumns } from './area-columns.ts';
import { goalColumns } from './goal-columns.ts';
import { measureColumns } from './measure-columns.ts';

const areas: SheetOutline = {
	id: 'areas',
	name: 'Fokusområden',
	title: 'Fokusområden',
	rows: ['focusArea'],
	columns: areaColumns,
	fixedColumns: 2
};

const measuresOfArea: SheetOutline = {
	id: 'measures',
	name: '{focusArea.number} {^focusArea.name}',
	title: 'Åtgärder för {focusArea.name}',
	each: 'focusArea',
	rows: ['measureInArea'],
	columns: measureColumns,
	fixedColumns: 2,
	whenEmpty: 'Ingen åtgärd är beslutad i området.'
};

const withoutArea: SheetOutline = {
	id: 'withoutArea',
	name: 'Utan fokusområde',
	title: 'Åtgärder utan fokusområde',
	rows: ['measureWithoutArea'],
	columns: measureColumns,
	fixedColumns: 2
};

const goals: SheetOutline = {
	id: 'goals',
	name: 'Mål och indikatorer',
	title: 'Mål och indikatorer',
	rows: ['focusArea', 'goal'],
	columns: goalColumns,
	fixedColumns: 3
};

/** The plan as a workbook: what it is, the areas, a list of measures for each, and the goals with their indicators. */
export const planWorkbookTexts: WorkbookTexts = {
	plan: {
		...actionPlanTexts,
		resolvers: { ...actionPlanTexts.resolvers, 'focusArea.number': ordinal('focusArea') }
	},
	frontName: 'Om planen',
	notice:
		'Listorna är gjorda ur samma uppgifter som planen i Word. Det som ändras här följer inte med till planen eller överenskommelsen.',
	about: ({ documentType, draft, version, date }) =>
		draft ? `${documentType}. ${draft.band}` : `${documentType}. ${version}, ${date}.`,
	sheets: [areas, measuresOfArea, withoutArea, goals]
};
