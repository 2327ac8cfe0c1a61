import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breachesIn, type Breach } from './cruise.ts';
import { plantIn, planted } from './planted.ts';

test('nothing in src breaks a fence', { timeout: 120_000 }, async () => {
	expect(await breachesIn(process.cwd())).toEqual([]);
});

describe('given a house with every breach planted in it', () => {
	let folder: string;
	let breaches: readonly Breach[];

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'fences-'));
		await plantIn(folder);
		breaches = await breachesIn(folder);
	}, 120_000);
	afterAll(() => rm(folder, { recursive: true }));

	test.each(planted)('the fence %s catches src/%s: %s', (rule, file) => {
		expect(breaches).toContainEqual(expect.objectContaining({ rule, from: `src/${file}` }));
	});

	test('the fences leave alone what is allowed', () => {
		const guilty = new Set(planted.map(([, file]) => `src/${file}`));
		guilty.add('src/lib/domain/journey/z.ts');
		expect(breaches.filter(({ from }) => !guilty.has(from))).toEqual([]);
	});
});
