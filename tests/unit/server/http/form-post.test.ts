import { expect, test } from 'vitest';
import { readForm } from '#lib/server/http/form-post.ts';

test('a plain form gives one command per question: of parts, several choices, and one left empty', () => {
	const form = new FormData();
	form.append('asked', 'initiation.title');
	form.append('asked', 'initiation.period');
	form.append('initiation.period|start', '2027-01-01');
	form.append('initiation.period|endKind', 'open');
	form.append('initiation.nothing', 'x');
	expect(readForm(form).answers).toEqual([
		{ type: 'setAnswer', path: 'initiation.title', value: null },
		{ type: 'setAnswer', path: 'initiation.period', value: { start: '2027-01-01', end: 'open' } }
	]);
});

test('every question of a very large form is read', () => {
	const form = new FormData();
	for (let row = 0; row < 10_000; row += 1) form.append(`focusAreas.areas.r${row}.name`, 'a');
	expect(readForm(form).answers).toHaveLength(10_000);
});
