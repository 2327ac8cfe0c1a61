import { beforeEach, describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Ports } from '#lib/application/ports.ts';
import { createOpenedFiles } from '#lib/server/opened-files.ts';
import { decideOpened, openedView } from '#lib/server/pages/opened-word/opened-page.ts';
import { author, inMemory } from '../../../support/in-memory.ts';
import {
	fixture,
	foreignFile,
	headingStyle,
	paragraph,
	saveFile
} from '../../../support/word-files/made.ts';
import { openFile } from '../../../support/word-files/open.ts';

let ports: Ports;
beforeEach(() => void (ports = inMemory()));

function edited(
	file: Uint8Array,
	edits: Record<string, string>,
	part = 'word/document.xml'
): Uint8Array {
	const parts = unzipSync(file);
	let xml = strFromU8(parts[part] ?? new Uint8Array());
	for (const [was, now] of Object.entries(edits)) {
		if (!xml.includes(was)) throw new Error(`${was} is not in the file`);
		xml = xml.replace(was, () => now);
	}
	return zipSync({ ...parts, [part]: strToU8(xml) });
}

/** As a program that keeps the file's own properties but not what it does not know. */
function withoutData(file: Uint8Array): Uint8Array {
	const parts = unzipSync(file);
	const custom = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array());
	const kept = custom.replace(/<property [^>]*name="Överensdata[^>]*>.*?<\/property>/g, '');
	const rest = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'));
	return zipSync({ ...Object.fromEntries(rest), 'docProps/custom.xml': strToU8(kept) });
}

async function waiting(file: Uint8Array) {
	const opening = await openFile(ports, file);
	if (opening.kind !== 'waiting') throw new Error(opening.kind);
	return opening;
}

async function changesOf(file: Uint8Array) {
	const { held, view } = await waiting(file);
	if (view.kind !== 'changes') throw new Error(view.kind);
	return { held, view };
}

function choose(held: string, choices: Record<string, string>): Promise<string> {
	const form = new FormData();
	for (const [index, choice] of Object.entries(choices)) form.set(`val-${index}`, choice);
	return decideOpened(ports, author, held, form);
}

const vasteras = fixture('vasteras');
const purpose = vasteras.content.initiation.purposes?.[0]?.text ?? '';

describe('a Word file with the same text', () => {
	it('is a draft of its answers where the agreement is not here, and the agreement where it is', async () => {
		const file = await saveFile(vasteras);
		expect(await openFile(ports, file)).toEqual({ kind: 'agreement', id: 'vasteras' });
		const state = await ports.store.load('vasteras');
		expect(state).toMatchObject({ status: 'drafting', approvedBy: [] });
		expect(state?.content.initiation.purposes).toEqual(vasteras.content.initiation.purposes);
		expect(await openFile(ports, file)).toEqual({ kind: 'agreement', id: 'vasteras' });
		expect(await openFile(ports, await saveFile(vasteras, 'actionPlan'))).toMatchObject({
			id: 'vasteras'
		});
		expect(await ports.log.heads()).toHaveLength(1);
	});

	it('never takes the place of the example', async () => {
		const opened = await openFile(ports, await saveFile({ ...vasteras, id: 'exempel' }));
		expect(opened).toMatchObject({ kind: 'agreement' });
		expect(await ports.store.load('exempel')).toBeUndefined();
	});

	it('is shown beside the agreement when that has moved on', async () => {
		await openFile(ports, await saveFile(vasteras));
		const vision = 'Alla är trygga i hela kommunen.';
		const other = { ...vasteras.content.initiation, vision };
		const { view, held } = await changesOf(
			await saveFile({ ...vasteras, content: { ...vasteras.content, initiation: other } })
		);
		expect(view.heading).toBe('Överenskommelsen har ändrats sedan filen gjordes');
		expect(view.here).toBe('/overenskommelser/vasteras');
		const page = await choose(held, {});
		expect(page).not.toBe('/overenskommelser/vasteras');
		const made = await ports.store.load(page.split('/').at(-1) ?? '');
		expect(made?.content.initiation.vision).toBe(vision);
	});
});

describe('a Word file that was edited by hand', () => {
	const word = purpose.split(' ').at(-1) ?? '';
	const file = async () =>
		edited(edited(await saveFile(vasteras), { [purpose]: purpose.replace(word, 'ändrat') }), {
			'Syftena med samverkan är': 'Syftena med vårt arbete är'
		});

	it('shows what was changed, and takes an answer in and keeps the rest as a note', async () => {
		await openFile(ports, await saveFile(vasteras));
		const { view, held } = await changesOf(await file());
		expect(view.heading).toBe('Filen är ändrad för hand');
		const changes = view.clauses.flatMap((clause) => clause.changes);
		expect(changes.map(({ answer }) => answer)).toContain('Vilket är syftet?');
		const page = await choose(
			held,
			Object.fromEntries(changes.map(({ index, answer }) => [index, answer ? 'take' : 'note']))
		);
		expect(page).toContain('/overenskommelser/vasteras/granska/synpunkter');
		const state = await ports.store.load('vasteras');
		expect(state?.content.initiation.purposes?.[0]?.text).toBe(purpose.replace(word, 'ändrat'));
		const notes = state?.content.review.fileNotes ?? [];
		expect(notes.map(({ text }) => text).join()).toContain('vårt arbete');
		expect(notes[0]?.from).toBe('Ändrat för hand i fil.docx');
		expect(openedView(held, author.id)).toEqual({ kind: 'gone' });
	});

	it('without a choice nothing is lost: all of it becomes notes', async () => {
		const { held, view } = await changesOf(await file());
		await choose(held, {});
		const notes = (await ports.store.load('vasteras'))?.content.review.fileNotes ?? [];
		expect(notes).toHaveLength(view.clauses.length);
	});

	it('what is left out is left out, and another person does not see the file', async () => {
		const { held, view } = await changesOf(await file());
		expect(openedView(held, 'somebody-else')).toEqual({ kind: 'gone' });
		const all = view.clauses.flatMap(({ changes }) => changes.map(({ index }) => [index, 'leave']));
		await choose(held, Object.fromEntries(all) as Record<string, string>);
		expect((await ports.store.load('vasteras'))?.content.review.fileNotes).toBeUndefined();
	});

	it('a case number in the header and a comment in the margin are seen', async () => {
		const header = edited(
			await saveFile(vasteras),
			{ 'Västerås stad': 'Västerås kommun' },
			'word/header2.xml'
		);
		const parts = {
			...unzipSync(header),
			'word/comments.xml': strToU8(`<w:c>${paragraph('Fråga juristen')}</w:c>`)
		};
		const { view } = await changesOf(zipSync(parts));
		expect(view.clauses.map(({ place }) => place)).toEqual([
			'Sidhuvud och sidfot',
			'Före första kapitlet'
		]);
	});
});

describe('a Word file whose data is gone', () => {
	it('says so, and finds its agreement and which document it is', async () => {
		await openFile(ports, await saveFile(vasteras));
		for (const kind of ['agreement', 'actionPlan'] as const) {
			const { view, held } = await changesOf(withoutData(await saveFile(vasteras, kind)));
			expect(view.heading).toBe('Filen saknar sina uppgifter');
			expect(view.clauses).toEqual([]);
			expect(view.submit).toBe('Fortsätt');
			expect(await choose(held, {})).toBe('/overenskommelser/vasteras');
		}
	});

	it('is read by its headings where its agreement is not here', async () => {
		const { view } = await waiting(withoutData(await saveFile(vasteras)));
		if (view.kind !== 'pieces') throw new Error(view.kind);
		expect(view.lede).toContain('är gjord i Överens');
		const purposes = view.pieces.find(({ heading }) => heading === 'Syften');
		expect(purposes?.place).toBe('initiation.purposes');
	});

	it('data that does not fit the text is not believed', async () => {
		const file = await saveFile(vasteras);
		const { view } = await changesOf(
			edited(
				file,
				{ [`&quot;text&quot;:&quot;${ascii(purpose)}`]: '&quot;text&quot;:&quot;x' },
				'customXml/item1.xml'
			)
		);
		expect(view.heading).toBe('Filens text stämmer inte med dess uppgifter');
	});
});

const ascii = (text: string) =>
	text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

describe('a foreign Word file', () => {
	const body =
		paragraph('Syfte', 'R1') +
		paragraph('Att minska brotten.') +
		paragraph('Något helt annat', 'R1') +
		paragraph('En lång utläggning.');

	it('is sorted into a new agreement, and what has no place is a note', async () => {
		const { held, view } = await waiting(foreignFile(body, headingStyle('R1', 1)));
		if (view.kind !== 'pieces') throw new Error(view.kind);
		expect(view.pieces.map(({ place }) => place)).toEqual(['initiation.purposes', 'note']);
		const page = await choose(held, { 0: 'initiation.purposes', 1: 'review.approvals' });
		const state = await ports.store.load(page.split('/').at(-1) ?? '');
		expect(state?.content.initiation.purposes).toMatchObject([{ text: 'Att minska brotten.' }]);
		expect(state?.content.review.fileNotes).toMatchObject([
			{ from: 'Från fil.docx', text: 'Något helt annat\nEn lång utläggning.' }
		]);
		expect(state?.content.initiation.titleWord).toBeDefined();
	});

	it('an empty one says so', async () => {
		const opening = await openFile(ports, foreignFile(paragraph(' ')));
		expect(opening).toEqual({ kind: 'fault', sentence: 'Dokumentet har ingen text att läsa.' });
	});
});

describe('opened files that wait', () => {
	it('are forgotten in time, and the oldest when there are many', () => {
		let now = 0;
		const files = createOpenedFiles(() => now);
		const file = { kind: 'pieces', name: 'a', pieces: [], ours: false } as const;
		files.hold('first', 'me', file);
		now = 1;
		for (let index = 0; index < 100; index += 1) files.hold(`f${index}`, 'me', file);
		expect(files.read('first', 'me')).toBeUndefined();
		expect(files.read('f99', 'me')).toBe(file);
		now += 5 * 60 * 60 * 1000;
		expect(files.read('f99', 'me')).toBeUndefined();
	});
});
