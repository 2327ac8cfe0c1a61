import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { field, openPart, question, typeIn, write } from './open-part.ts';

const title = 'Vad ska överenskommelsen heta?';
const pictureDate = 'När blev den gemensamma lägesbilden klar?';

describe('an answer', () => {
	it('is saved when its field is left, as one small command, and says so at the field', async () => {
		const session = await openPart('initiation', 'document');

		await write(title, 'Trygga Hallstahammar');

		expect(session.commands).toEqual([
			{ type: 'setAnswer', path: 'initiation.title', value: 'Trygga Hallstahammar' }
		]);
		expect(question(title)).toHaveTextContent(/Sparat \d\d\.\d\d/);
	});

	it('that is no date keeps its text and says how to write one', async () => {
		const session = await openPart('situation', 'joint');

		await write(pictureDate, '2027-13-01');

		expect(field(pictureDate)).toHaveValue('2027-13-01');
		expect(field(pictureDate)).toBeInvalid();
		expect(field(pictureDate)).toHaveAccessibleDescription(/Skriv datumet som år-månad-dag/);
		expect(session.commands).toEqual([]);
	});

	it('that is written again in a way that can be read is taken', async () => {
		const session = await openPart('situation', 'joint');
		await write(pictureDate, '2027-13-01');

		await write(pictureDate, '20270301');

		expect(field(pictureDate)).toHaveValue('2027-03-01');
		expect(field(pictureDate)).toBeValid();
		expect(session.read('situation.jointPictureDate')).toBe('2027-03-01');
	});

	it('says which question is being written, and tells the page', async () => {
		const written: string[] = [];
		await openPart('initiation', 'document', { onfocus: (path) => written.push(path) });

		field(title).focus();
		await tick();

		expect(written).toEqual(['initiation.title']);
		expect(question(title)).toHaveTextContent('skrivs nu');
	});

	it('is asked with its reason, its source and a good wording', async () => {
		await openPart('initiation', 'document');

		expect(question(title)).toHaveTextContent('Varför frågar vi?');
		expect(question(title)).toHaveTextContent(/Källa: .+, kontrollerad \d+ \w+ \d{4}/);
		expect(question(title)).toHaveTextContent('Exempel på bra formulering');
	});

	it('appears when the answer it depends on does', async () => {
		const session = await openPart('initiation', 'scope');
		expect(screen.queryByLabelText('Vilka delar eller kommuner ingår?')).toBeNull();

		session.set('initiation.geographicScope', 'parts');
		await tick();

		expect(field('Vilka delar eller kommuner ingår?')).toBeInTheDocument();
	});

	it('that is free to leave out is marked in words', async () => {
		await openPart('initiation', 'purpose');
		expect(field('Hur ser det ut när ni har lyckats? (frivilligt)')).toBeInTheDocument();
	});

	it('that is never printed says so', async () => {
		await openPart('initiation', 'readiness');
		expect(screen.getAllByText(/skrivs inte ut/).length).toBeGreaterThan(4);
	});
});

describe('while typing', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('a pause saves, and leaving the field then saves nothing more', async () => {
		const session = await openPart('initiation', 'document');

		await typeIn(title, 'Trygga');
		expect(session.read('initiation.title')).toBeUndefined();
		vi.advanceTimersByTime(700);
		expect(session.read('initiation.title')).toBe('Trygga');

		await write(title, 'Trygga');
		expect(session.state.version).toBe(2);
	});

	it('a pause in the middle of a date complains about nothing', async () => {
		await openPart('situation', 'joint');

		await typeIn(pictureDate, '2027-1');
		vi.advanceTimersByTime(700);
		await tick();

		expect(field(pictureDate)).toBeValid();
	});

	it("another person's answer never goes over what is being typed", async () => {
		const session = await openPart('initiation', 'document');
		await typeIn(title, 'Vårt na');

		session.arrive({ type: 'answerSet', path: 'initiation.title', value: 'Deras namn' });
		await tick();

		expect(field(title)).toHaveValue('Vårt na');
	});

	it("another person's answer shows where nobody types", async () => {
		const session = await openPart('initiation', 'document');

		session.arrive({ type: 'answerSet', path: 'initiation.title', value: 'Deras namn' });
		await tick();

		expect(field(title)).toHaveValue('Deras namn');
	});
});
