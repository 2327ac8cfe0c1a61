import { expect, it } from 'vitest';
import { inMemory } from '../../../support/in-memory.ts';
import { baseFiles } from '../../../support/word-files/base.ts';
import { mutated } from '../../../support/word-files/mutate.ts';
import { openFile } from '../../../support/word-files/open.ts';

it('two hundred spoilt files are opened, or refused in words; none throws (npm run fuzz: thousands)', async () => {
	const files = await baseFiles();
	const outcomes: Record<string, number> = {};
	for (let seed = 1_000_000; seed < 1_000_200; seed += 1) {
		const opening = await openFile(inMemory(), mutated(seed, files));
		if (opening.kind === 'fault') expect(opening.sentence).toMatch(/^(?:Filen|Dokumentet) /);
		outcomes[opening.kind] = (outcomes[opening.kind] ?? 0) + 1;
	}
	expect(Object.keys(outcomes).sort()).toEqual(['agreement', 'fault', 'waiting']);
}, 120_000);
