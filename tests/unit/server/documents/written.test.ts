import { expect, test } from 'vitest';
import { writtenDocument } from '#lib/server/documents/written.ts';
import { given, ready } from '../../../support/agreement.ts';

const now = '2026-11-22T08:00:00.000Z';
const wanted = { file: 'overenskommelse', edition: 'draft' } as const;

test('a document is written once for the same agreement and day', async () => {
	const state = given(...ready);
	const first = writtenDocument(state, wanted, now);

	expect(writtenDocument(state, wanted, now)).toBe(first);
	expect(writtenDocument(state, wanted, '2026-11-23T08:00:00.000Z')).not.toBe(first);
	await first;
});

test('what failed is tried anew', async () => {
	const state = given(...ready);
	const { initiation } = state.content;
	let isBroken = true;
	const content = Object.defineProperty({ ...state.content }, 'initiation', {
		enumerable: true,
		get: () => {
			if (isBroken) throw new Error('no memory');
			return initiation;
		}
	});
	const broken = { ...state, content };
	await expect(writtenDocument(broken, wanted, now)).rejects.toThrow('no memory');
	isBroken = false;

	expect(await writtenDocument(broken, wanted, now)).toMatchObject({ edition: 'draft' });
});
