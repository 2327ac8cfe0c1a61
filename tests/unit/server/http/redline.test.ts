import { describe, expect, it } from 'vitest';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import { redlineOf } from '#lib/server/http/redline.ts';
import { cases } from '../../../support/cases/all.ts';
import { makeAgreement } from '../../../support/cases/make.ts';
import { openDocx } from '../../../support/docx/package.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { readDocx } from '../../../support/docx/reader.ts';
import { author, inMemory } from '../../../support/in-memory.ts';

const made = cases.find(({ until }) => until === 'drafting');

/** A case with one answer changed; the file that says so. */
async function changed(query: (seq: number) => string) {
	if (!made) throw new Error('no draft among the cases');
	const ports = inMemory();
	const { version } = await makeAgreement(ports, made);
	const rows = made.content.initiation.purposes ?? [];
	await changeAgreement(ports, {
		...{ id: made.id, commandId: 'change', author },
		command: {
			type: 'setAnswer',
			path: `initiation.purposes.${rows[0]?.id}.text`,
			value: 'att alla ska kunna gå hem tryggt'
		}
	});
	return redlineOf(ports, made.id, new URLSearchParams(query(version)));
}

const bytesOf = (file: Awaited<ReturnType<typeof changed>>) => {
	if (!file || typeof file.body === 'string') throw new Error('no file');
	return file.body;
};

describe('what has changed since a version', () => {
	it('is a Word file that begins with what and why', async () => {
		const file = await changed((seq) => `fran=${seq}&av=overenskommelse`);
		const { paragraphs, headers } = readDocx(bytesOf(file));

		expect(lintDocx(bytesOf(file))).toEqual([]);
		expect(paragraphs[0]?.text).toBe('Vad har ändrats och varför');
		expect(paragraphs.some(({ text }) => text.startsWith('Texten har ändrats på'))).toBe(true);
		expect(headers[0]).toContain('FÖRSLAG');
		expect(file?.headers['content-disposition']).toMatch(
			/filename="andringar-overenskommelse-.*2026-11-22\.docx"/
		);
	});

	it('names the parties and the time of the last change, and nothing of today', async () => {
		const query = (seq: number) => `fran=${seq}&av=overenskommelse`;
		const [first, second] = [await changed(query), await changed(query)];
		const xml = openDocx(bytesOf(first)).get('word/document.xml') ?? '';
		const dates = new Set([...xml.matchAll(/w:date="([^"]*)"/g)].map(([, date]) => date));
		const ids = [...xml.matchAll(/<w:(?:ins|del|pPrChange)[^>]* w:id="(\d+)"/g)].map(
			([, id]) => id
		);

		expect(Buffer.from(bytesOf(first)).equals(bytesOf(second))).toBe(true);
		expect(dates.size).toBe(1);
		expect([...dates][0]).toMatch(/^2026-11-22T08:\d\d:\d\dZ$/);
		expect(ids.length).toBeGreaterThan(1);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('can be of the plan, and between two older versions', async () => {
		expect(await changed((seq) => `fran=${seq}&av=atgardsplan`)).toBeDefined();
		expect(await changed((seq) => `fran=3&till=${seq}`)).toBeDefined();
	});

	it.each(['', 'fran=0', 'fran=99999', 'fran=1&av=toString', 'fran=x', 'fran=1&till=-1'])(
		'is nothing for ?%s',
		async (query) => {
			expect(await changed(() => query)).toBeUndefined();
		}
	);
});
