import { expect, test } from 'vitest';
import { cellsOf } from '#lib/domain/sections/paste/cells.ts';

test('given rows from a spreadsheet, then tabs part cells and lines part rows', () => {
	expect(cellsOf('Åtgärd\tAnsvarig\r\nSanera\tGatuchefen\r\n')).toEqual([
		['Åtgärd', 'Ansvarig'],
		['Sanera', 'Gatuchefen']
	]);
});

test('given a quoted cell, then its line breaks, tabs and doubled quotes are its own', () => {
	expect(cellsOf('"Sanera\n""snabbt""\toch väl"\tGatuchefen')).toEqual([
		['Sanera\n"snabbt"\toch väl', 'Gatuchefen']
	]);
});

test('given a quote in running text, then it is a quote', () => {
	expect(cellsOf('"Nattis" på fredagar\tFritidschefen')).toEqual([
		['"Nattis" på fredagar', 'Fritidschefen']
	]);
});

test('given empty rows, then they are gone, and empty cells are not', () => {
	expect(cellsOf('\t\n\nSanera\t\tGatuchefen\n')).toEqual([['Sanera', '', 'Gatuchefen']]);
	expect(cellsOf('')).toEqual([]);
});
