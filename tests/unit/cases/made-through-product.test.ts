import { describe, expect, it } from 'vitest';
import { exportAgreement } from '#lib/application/export-agreement.ts';
import { openAgreementFile } from '#lib/application/open-agreement-file.ts';
import { parseAgreementFile } from '#lib/domain/agreement/export.ts';
import { blocksFinal } from '#lib/domain/agreement/final.ts';
import { exampleFile } from '#lib/text/example.ts';
import { cases } from '../../support/cases/all.ts';
import { makeAgreement } from '../../support/cases/make.ts';
import { author, inMemory } from '../../support/in-memory.ts';

const print = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

describe.each(cases.map((made) => [made.id, made] as const))('%s', (id, made) => {
	const ports = inMemory();
	const agreement = makeAgreement(ports, made);

	it('is what its answers say, typed one by one', async () => {
		const state = await agreement;
		expect(state.content).toMatchObject(made.content);
		expect(state.postponed).toEqual(made.postponed);
		expect(state.status).toBe(made.until);
		expect(blocksFinal(state.content)).toEqual([]);
	});

	// A changed case is written anew with `npx vitest run --project unit tests/unit/cases -u`.
	it('stands as the committed file', async () => {
		await expect(print(exportAgreement(await agreement))).toMatchFileSnapshot(
			`../../support/agreements/${id}.json`
		);
	});

	it('opens again with nothing lost', async () => {
		const exported = exportAgreement(await agreement);
		const text = print(exported);

		expect(parseAgreementFile(text)).toEqual({ ok: true, file: exported });

		const opened = await openAgreementFile(ports, author, text);
		if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
		const again = exportAgreement(opened.state);
		expect(again.content).toEqual(exported.content);
		expect(again.postponed).toEqual(exported.postponed);
	});
});

describe('the shipped example', () => {
	it('says that it is one, and opens', () => {
		expect(exampleFile.content.initiation.title).toMatch(/^Exempel: /);
		expect(parseAgreementFile(JSON.stringify(exampleFile))).toEqual({
			ok: true,
			file: exampleFile
		});
	});
});
