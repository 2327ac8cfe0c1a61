import { expect, test } from 'vitest';
import { createThreadedWriter } from '#lib/server/docx/thread/threaded-writer.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { agreementDocument } from '#lib/text/documents/compose.ts';
import { exampleFile } from '#lib/text/example.ts';
import { factsOf } from '../../../../support/word-files/made.ts';

const entry = new URL('../../../../../src/lib/server/docx/thread/writer-thread.ts', import.meta.url)
	.pathname;
const model = agreementDocument(factsOf(exampleFile));

test('a thread of its own writes the same bytes, several at once', async () => {
	const threaded = createThreadedWriter(entry);
	const here = await createDocxWriter().write(model, 'carried');

	const both = await Promise.all([
		threaded.write(model, 'carried'),
		threaded.write({ ...model, chapters: [] }),
		threaded.write(model, 'carried')
	]);

	expect(Buffer.from(both[0]).equals(here)).toBe(true);
	expect(Buffer.from(both[2]).equals(here)).toBe(true);
	expect(both[1].length).toBeLessThan(here.length);
});

test('a thread that cannot run says so, and the next document is tried anew', async () => {
	const threaded = createThreadedWriter('/nowhere/writer.js');
	await expect(threaded.write(model)).rejects.toThrow();
	await expect(threaded.write(model)).rejects.toThrow();
});
