import type { CellObject } from 'write-excel-file/node';

/** The house colours, dark on white: at least 5.4:1. */
const colour = {
	ink: '#1B1F23',
	accent: '#1D3C4F',
	muted: '#55616B',
	draft: '#8C1D18',
	rule: '#7C8790',
	hairline: '#B8C0C7',
	tint: '#E9EEF1'
} as const;

export const FONT = { family: 'Arial', size: 10 } as const;
export const INK = colour.ink.slice(1);

const plain = { textColor: colour.ink, alignVertical: 'top' } as const satisfies CellObject;
const row = {
	...plain,
	wrap: true,
	bottomBorderStyle: 'thin',
	bottomBorderColor: colour.hairline,
	rightBorderStyle: 'thin',
	rightBorderColor: colour.hairline
} as const satisfies CellObject;

/** How each kind of cell looks. Colour never says anything alone: what is missing is said in words. */
export const LOOK = {
	title: { ...plain, fontSize: 14, fontWeight: 'bold', textColor: colour.accent },
	about: { ...plain, textColor: colour.muted },
	draft: { ...plain, fontWeight: 'bold', textColor: colour.draft },
	head: {
		...row,
		fontWeight: 'bold',
		textColor: colour.accent,
		backgroundColor: colour.tint,
		bottomBorderColor: colour.rule
	},
	name: { ...row, fontWeight: 'bold' },
	text: row,
	gap: { ...row, textColor: colour.draft },
	label: { ...plain, fontWeight: 'bold', wrap: true },
	prose: { ...plain, wrap: true },
	date: { ...row, align: 'left', format: 'yyyy-mm-dd' },
	number: { ...row, align: 'right', indent: 1 },
	kronor: { ...row, align: 'right', indent: 1, format: '#,##0' }
} as const satisfies Readonly<Record<string, CellObject>>;
