import { describe, expect, test } from 'vitest';
import { parsePaste } from '#lib/domain/sections/paste.ts';
import { cellsOf } from '#lib/domain/sections/paste/cells.ts';
import type { PasteTarget } from '#lib/domain/sections/paste/words.ts';
import { pasteWords } from '#lib/text/paste-words.ts';
import { goodContent } from '../../../../support/content.ts';

const paste = (rows: readonly (readonly string[])[], targets?: readonly PasteTarget[]) =>
	parsePaste(
		cellsOf(rows.map((cells) => cells.join('\t')).join('\n')),
		goodContent,
		pasteWords,
		targets
	);

const [area] = goodContent.focusAreas.areas ?? [];
const [party] = goodContent.initiation.parties ?? [];

describe('given rows with headings that we know', () => {
	const pasted = paste([
		['Nr', 'Område', 'Orsak', 'Åtgärd', 'Ansvarig', 'Organisation', 'När', 'Uppföljning', 'Status'],
		[
			'1',
			area?.name ?? '',
			'1',
			'Trygghetsvandring',
			'Samordnaren',
			party?.organisation ?? '',
			'2027–2028',
			'Varje kvartal, kommunpolisen',
			'Ny'
		]
	]);

	test('then every text finds its place', () => {
		expect(pasted.rows).toEqual([
			{
				values: {
					title: 'Trygghetsvandring',
					focusArea: 'centrum',
					causes: ['vuxna'],
					owner: { function: 'Samordnaren', organisation: party?.id },
					time: { start: '2027-01-01', end: '2028-12-31' },
					followUpInterval: 'quarterly',
					followUpOwner: 'kommunpolisen',
					status: 'new'
				},
				unplaced: [],
				isKnown: false
			}
		]);
		expect(pasted.columns[0]?.target).toBe('skip');
	});
});

test('given what is not understood, then it is kept in the description and told', () => {
	const { rows } = paste([
		['Åtgärd', 'Område', 'Mål', 'Ansvarig part', 'När', 'Status', 'Målgrupp'],
		['Fältgrupp', 'trafik', 'nollvision', 'Räddningstjänsten', 'varje höst', 'kanske', 'unga']
	]);
	expect(rows[0]?.values).toEqual({
		title: 'Fältgrupp',
		description: [
			'Målgrupp: unga',
			'Område: trafik',
			'Mål: nollvision',
			'Ansvarig part: Räddningstjänsten',
			'När: varje höst',
			'Status: kanske'
		].join('\n')
	});
	expect(rows[0]?.unplaced.map(({ field }) => field)).toEqual([
		'area',
		'goal',
		'organisation',
		'time',
		'status'
	]);
});

test('given an interval in own words, then it is one', () => {
	const { rows } = paste([
		['Åtgärd', 'Uppföljning'],
		['Fältgrupp', 'vid varje terminsslut']
	]);
	expect(rows[0]?.values).toMatchObject({
		followUpInterval: 'other',
		followUpIntervalOther: 'vid varje terminsslut'
	});
});

test('given an end before its start, then the start stands and the end is told', () => {
	const { rows } = paste([
		['Åtgärd', 'Start', 'Slut'],
		['Fältgrupp', '2027-05-01', '2027-01-01']
	]);
	expect(rows[0]?.values['time']).toEqual({ start: '2027-05-01' });
	expect(rows[0]?.unplaced).toEqual([{ field: 'end', label: 'Slut', text: '2027-01-01' }]);
});

test('given an owner with the organisation in the same cell, then they are parted', () => {
	const name = party?.organisation ?? '';
	const { rows } = paste([
		['Åtgärd', 'Ansvarig'],
		['A', `Gatuchefen, ${name}`],
		['B', `Gatuchefen (${name})`],
		['C', name],
		['D', 'Enhetschefen, barn och unga']
	]);
	expect(rows.map(({ values }) => values['owner'])).toEqual([
		{ function: 'Gatuchefen', organisation: party?.id },
		{ function: 'Gatuchefen', organisation: party?.id },
		{ organisation: party?.id },
		{ function: 'Enhetschefen, barn och unga' }
	]);
});

test('given a row that only names an area, then the rows under it belong there', () => {
	const { rows, leftOut } = paste([
		['Åtgärd', 'Ansvarig'],
		[area?.name ?? '', ''],
		['Fältgrupp', 'Samordnaren'],
		['', 'Ingen åtgärd']
	]);
	expect(rows.map(({ values }) => values['focusArea'])).toEqual(['centrum']);
	expect(leftOut).toEqual(['Ingen åtgärd']);
});

test('given no headings, then the columns are read in order, after a column of numbers', () => {
	const { hasHeadings, columns, rows } = paste([
		['1.1', 'Fältgrupp', 'Går ut på fredagar'],
		['1.2', 'Nattvandring', '']
	]);
	expect(hasHeadings).toBe(false);
	expect(columns.map(({ target }) => target)).toEqual(['skip', 'title', 'description']);
	expect(rows.map(({ values }) => values)).toEqual([
		{ title: 'Fältgrupp', description: 'Går ut på fredagar' },
		{ title: 'Nattvandring' }
	]);
});

test('given columns that are chosen anew, then they rule over the headings', () => {
	const { rows } = paste(
		[
			['Åtgärd', 'Vem'],
			['Fältgrupp', 'på torget']
		],
		['title', 'description']
	);
	expect(rows[0]?.values).toEqual({ title: 'Fältgrupp', description: 'på torget' });
});

test('given a measure that the plan has already, then it is told', () => {
	const known = goodContent.actionPlan.measures?.[0]?.title ?? '';
	const { rows } = paste([['Åtgärd'], [known.toUpperCase()], ['Något nytt']]);
	expect(rows.map(({ isKnown }) => isKnown)).toEqual([true, false]);
});

test('given nothing, then nothing is read', () => {
	expect(parsePaste([], goodContent, pasteWords).rows).toEqual([]);
});
