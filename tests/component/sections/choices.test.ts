import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { choose, field, openPart, openRow, press, question, write } from './open-part.ts';

describe('a choice', () => {
	it('of something else asks what, and keeps it beside the choice', async () => {
		const session = await openPart('initiation', 'document');
		const word = question('Vilket ord vill ni ha i titeln?');

		await press('Annat ord', word, 'radio');
		await tick();
		await write('Vad då?', 'Handslag', word);

		expect(session.read('initiation.titleWord')).toBe('other');
		expect(session.read('initiation.titleWordOther')).toBe('Handslag');
	});

	it('can be taken back, and the keyboard stays at the question', async () => {
		const session = await openPart('mandate', 'leadership');
		const board = question(/nämnd leder/);
		await press('Kommunstyrelsen', board, 'radio');

		await press(/^Ta bort svaret/, board);
		await tick();

		expect(session.read('mandate.leadingBoard')).toBeUndefined();
		expect(field('Kommunstyrelsen', board)).toHaveFocus();
	});

	it('that was there from the start cannot be emptied', async () => {
		await openPart('initiation', 'document');
		expect(
			screen.queryByRole('button', { name: /^Ta bort svaret: Vilket ord/ })
		).not.toBeInTheDocument();
	});

	it('among many is a list', async () => {
		const session = await openPart('initiation', 'parties', {
			content: { initiation: { parties: [{ id: 'p1', organisation: 'Polisen' }] } }
		});
		await press('Ändra Polisen');
		await tick();

		await choose('Vilket slags organisation?', 'police', openRow(/^Polisen/));

		expect(session.read('initiation.parties.p1.kind')).toBe('police');
	});

	it('of several keeps the order of the options and takes a text for something else', async () => {
		const session = await openPart('followUp', 'validity');
		const triggers = question('Vad ska leda till en extra översyn?');
		const boxes = [...triggers.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

		boxes.at(-1)!.click();
		await tick();
		boxes[0]!.click();
		await tick();
		await write('Vad då?', 'Ett nytt köpcentrum', triggers);

		expect(session.read('followUp.revisionTriggers')).toEqual(['new_picture', 'other']);
		expect(session.read('followUp.revisionTriggersOther')).toBe('Ett nytt köpcentrum');
	});
});
