import { describe, expect, test } from 'vitest';
import { commandOf } from '#lib/server/http/press.ts';
import { given, ready } from '../../../support/agreement.ts';

const list = 'initiation.parties';
const press = (button: 'moveUp' | 'moveDown', row: string) =>
	commandOf(given(...ready), { button, target: `${list}.${row}` }, 'new');

describe('a plain form’s button', () => {
	test('moves a row past its neighbour', () => {
		expect(press('moveUp', 'polisen')).toEqual({
			type: 'moveRow',
			list,
			row: 'polisen',
			after: null
		});
		expect(press('moveDown', 'kommunen')).toMatchObject({ row: 'kommunen', after: 'polisen' });
	});

	test.each([
		['moveUp', 'kommunen'],
		['moveDown', 'polisen'],
		['moveDown', 'borta']
	] as const)('%s of %s moves nothing: it stands at the end already, or is gone', (button, row) => {
		expect(press(button, row)).toBeUndefined();
	});
});
