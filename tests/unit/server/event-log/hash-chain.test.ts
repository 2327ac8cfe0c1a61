import { describe, expect, it } from 'vitest';
import type { EventRow } from '#lib/server/event-log/event-row.ts';
import { chainHash, chainStart, verifyChain } from '#lib/server/event-log/hash-chain.ts';

const first: Omit<EventRow, 'hash'> = {
	stream: 'a-1',
	seq: 1,
	command_id: 'c-1',
	position: 0,
	author: '{"id":"b-1","name":"Åsa"}',
	at: '2026-11-22T10:00:00.000Z',
	type: 'titled',
	schema: 1,
	data: '{"title":"Överens"}'
};

/** Counted by another program (Python's hashlib over the text of the comment in hash-chain.ts). */
const known = [
	'1e338674954507d08358f4a3a2dd25996a6d6ebcfa444676a87e6848b57e2f4f',
	'49780a5a9a400760bb8eafb7104eef01ec2db2edeef759bb377e3816e6c64944'
];

const second = { ...first, seq: 2, command_id: 'c-2' };
const chain: readonly EventRow[] = [
	{ ...first, hash: known[0] ?? '' },
	{ ...second, hash: known[1] ?? '' }
];

describe('the chain of hashes', () => {
	it('is what it was when the first agreement was written, and another program can check it', () => {
		expect(chainHash(chainStart, first)).toBe(known[0]);
		expect(chainHash(known[0] ?? '', second)).toBe(known[1]);
	});

	it.each<Partial<EventRow>>([
		{ stream: 'a-2' },
		{ command_id: 'c-9' },
		{ author: '{"id":"b-2"}' },
		{ at: '2026-11-22T10:00:00.001Z' },
		{ type: 'renamed' },
		{ schema: 2 },
		{ data: '{"title":"Oense"}' }
	])('takes in %o', (change) => {
		expect(verifyChain(chain)).toEqual({ ok: true, events: 2 });
		const forged = chain.map((row) => (row.seq === 2 ? { ...row, ...change } : row));
		expect(verifyChain(forged)).toEqual({ ok: false, seq: 2, reason: 'hash' });
	});

	it('tells a whole chain made anew from the one that is known', () => {
		expect(verifyChain(chain, { head: 2, hash: known[0] ?? '' })).toEqual({
			ok: false,
			seq: 2,
			reason: 'hash'
		});
	});

	it('takes no offence at events that came after the known head', () => {
		expect(verifyChain(chain, { head: 1, hash: known[0] ?? '' })).toEqual({ ok: true, events: 2 });
	});
});
