import { describe, expect, test } from 'vitest';
import type { PdfFailure } from '#lib/ports/pdf-maker.ts';
import { PdfQueue } from '#lib/server/pdf/queue.ts';

type Result = Uint8Array<ArrayBuffer> | PdfFailure;

const limits = { waiting: 2, keep: { files: 2, bytes: 1000, age: 60_000 } };
const file = (text: string) => new TextEncoder().encode(text);

/** A queue whose work is ended by hand, so that what waits can be seen waiting. */
function byHand() {
	const begun: { readonly docx: Uint8Array; readonly end: (result: Result) => void }[] = [];
	const queue = new PdfQueue((docx) => {
		const { promise, resolve } = Promise.withResolvers<Result>();
		begun.push({ docx, end: resolve });
		return Promise.resolve({ result: promise, stop: () => resolve('stopped') });
	}, limits);
	return { queue, begun };
}

describe('orders', () => {
	test('are made one at a time, in order, and each is told its place', async () => {
		const { queue, begun } = byHand();
		expect(queue.order(file('a'))).toEqual({ state: 'making' });
		expect(queue.order(file('b'))).toEqual({ state: 'queued', ahead: 1 });
		expect(queue.order(file('c'))).toEqual({ state: 'queued', ahead: 2 });
		expect(begun).toHaveLength(1);

		const first = queue.finished(file('a'));
		begun[0]?.end(file('A'));
		expect(await first).toEqual({ state: 'done', pdf: file('A') });
		expect(queue.order(file('b'))).toEqual({ state: 'making' });
		expect(queue.order(file('c'))).toEqual({ state: 'queued', ahead: 1 });
	});

	test('of the same bytes are one order', () => {
		const { queue, begun } = byHand();
		queue.order(file('a'));
		expect(queue.order(file('a'))).toEqual({ state: 'making' });
		expect(begun).toHaveLength(1);
	});

	test('are refused when too many wait', () => {
		const { queue } = byHand();
		for (const name of ['a', 'b', 'c']) queue.order(file(name));
		expect(queue.order(file('d'))).toEqual({ state: 'full' });
	});

	test('that failed are told so once, and then tried again', async () => {
		const { queue, begun } = byHand();
		const first = queue.finished(file('a'));
		begun[0]?.end('timeout');
		expect(await first).toEqual({ state: 'failed', why: 'timeout' });
		expect(queue.order(file('a'))).toEqual({ state: 'failed', why: 'timeout' });
		expect(queue.order(file('a'))).toEqual({ state: 'making' });
		expect(begun).toHaveLength(2);
	});

	test('that cannot even begin have failed, and the next is made', async () => {
		let fails = true;
		const queue = new PdfQueue((docx) => {
			if (fails) return Promise.reject(new Error('No room on the disk.'));
			return Promise.resolve({ result: Promise.resolve(new Uint8Array(docx)), stop: () => {} });
		}, limits);
		expect(await queue.finished(file('a'))).toEqual({ state: 'failed', why: 'broken' });
		fails = false;
		expect(await queue.finished(file('b'))).toEqual({ state: 'done', pdf: file('b') });
	});
});

test('the oldest finished work is forgotten', async () => {
	const { queue, begun } = byHand();
	for (const name of ['a', 'b', 'c']) {
		const finished = queue.finished(file(name));
		begun.at(-1)?.end(file(name));
		await finished;
	}
	expect(queue.order(file('c')).state).toBe('done');
	expect(queue.order(file('a')).state).toBe('making');
});

test('closing stops what is made and what waits, and takes no more', async () => {
	const { queue } = byHand();
	const made = queue.finished(file('a'));
	const waits = queue.finished(file('b'));
	await queue.close();
	expect(await made).toEqual({ state: 'failed', why: 'stopped' });
	expect(await waits).toEqual({ state: 'failed', why: 'stopped' });
	expect(queue.order(file('c'))).toEqual({ state: 'failed', why: 'stopped' });
});
