import type { SheetColumn } from '#lib/domain/document/workbook/outline.ts';
import { begins, cost, ends, isPromise, ofMeasure, ofOutcome } from './values.ts';

/** What is done about what: the first of Brå's columns. */
const what: readonly SheetColumn[] = [
	{ id: 'number', heading: 'Nr', width: 8, cell: '{measure.number}' },
	{ id: 'measure', heading: 'Åtgärd', width: 32, cell: '{^measure.text}' },
	{
		id: 'cause',
		heading: 'Orsak',
		width: 36,
		lines: [{ each: 'causeOfMeasure', lines: [{ text: '{cause.number} {^cause.text}' }] }],
		empty: 'Saknas'
	},
	{
		id: 'description',
		heading: 'Beskrivning',
		width: 44,
		cell: '{^measure.description}',
		optional: true
	},
	{ id: 'quantity', heading: 'Operativt mål', width: 26, cell: '{^measure.quantity}' },
	{
		id: 'number.planned',
		heading: 'Antal',
		width: 11,
		value: ofMeasure(({ quantity }) => quantity?.number),
		optional: true
	},
	{
		id: 'goals',
		heading: 'Mål',
		width: 36,
		lines: [{ each: 'goalOfMeasure', lines: [{ text: 'M{goal.number} {^goal.text}' }] }],
		empty: 'Saknas'
	}
];

const when: readonly SheetColumn[] = [
	{ id: 'when', heading: 'När', width: 24, cell: '{measure.when}', empty: 'Ej angivet' },
	{ id: 'begins', heading: 'Börjar', width: 13, value: begins, optional: true },
	{ id: 'ends', heading: 'Slutar', width: 13, value: ends, optional: true },
	{ id: 'form', heading: 'Form', width: 18, cell: '{measure.form}', optional: true },
	{
		id: 'horizon',
		heading: 'Resultat väntas',
		width: 16,
		cell: '{measure.horizon}',
		optional: true
	}
];

const who: readonly SheetColumn[] = [
	{ id: 'owner', heading: 'Ansvarig', width: 26, cell: '{^measure.owner}', empty: 'Saknas' },
	{ id: 'deputy', heading: 'Ersättare', width: 22, cell: '{^measure.deputy}', optional: true },
	{ id: 'partners', heading: 'Medverkar', width: 24, cell: '{^measure.partners}', optional: true },
	{ id: 'resource', heading: 'Resurs', width: 28, cell: '{measure.resource}', optional: true },
	{
		id: 'amount',
		heading: 'Kostnad i kronor',
		width: 12,
		value: cost,
		optional: true
	},
	{ id: 'cost', heading: 'Finansiering', width: 24, cell: '{^measure.cost}', optional: true }
];

const followUp: readonly SheetColumn[] = [
	{ id: 'status', heading: 'Läge', width: 22, cell: '{measure.status}' },
	{
		id: 'followUp',
		heading: 'Uppföljning',
		width: 24,
		cell: '{measure.followUp}',
		empty: 'Ej angivet'
	},
	{ id: 'done', heading: 'Gjort', width: 11, value: ofOutcome('done'), optional: true },
	{ id: 'planned', heading: 'Planerat', width: 12, value: ofOutcome('planned'), optional: true },
	{ id: 'outcome', heading: 'Utfall', width: 36, cell: '{measure.outcome}', optional: true },
	{
		id: 'documentation',
		heading: 'Dokumenteras',
		width: 26,
		cell: '{measure.documentation}',
		optional: true
	},
	{
		id: 'evaluation',
		heading: 'Utvärdering',
		width: 30,
		cell: '{measure.evaluation}',
		optional: true
	}
];

const kind: readonly SheetColumn[] = [
	{
		id: 'change',
		heading: 'Ny eller fortsätter',
		width: 26,
		cell: '{measure.change}',
		optional: true
	},
	{ id: 'level', heading: 'För vem', width: 24, cell: '{measure.level}', optional: true },
	{ id: 'kind', heading: 'Slag', width: 18, cell: '{measure.kind}', optional: true },
	{ id: 'method', heading: 'Metod', width: 26, cell: '{^measure.method}', optional: true },
	{ id: 'evidence', heading: 'Om metoden', width: 26, cell: '{measure.evidence}', optional: true },
	{ id: 'place', heading: 'Plats', width: 20, cell: '{measure.place}', optional: true },
	{ id: 'after', heading: 'Efter', width: 14, cell: '{^measure.after}', optional: true },
	{ id: 'promise', heading: 'Medborgarlöfte', width: 15, value: isPromise, optional: true },
	{
		id: 'promisePeriod',
		heading: 'Löftets period',
		width: 16,
		cell: [{ when: 'measureIsPromise', text: '{measure.promisePeriod}' }],
		optional: true
	}
];

/** Brå's six columns (step 4, Upprätta åtgärdsplan), parted so that each can be filtered and sorted by itself. */
export const measureColumns: readonly SheetColumn[] = [
	...what,
	...when,
	...who,
	...followUp,
	...kind
];
