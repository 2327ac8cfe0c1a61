import { describe, expect, it } from 'vitest';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import { copyAgreement } from '#lib/application/copy-agreement.ts';
import { createAgreement } from '#lib/application/create-agreement.ts';
import { exportAgreement } from '#lib/application/export-agreement.ts';
import { openAgreementFile } from '#lib/application/open-agreement-file.ts';
import { lightLogotypes } from '#lib/domain/agreement/logotype.ts';
import { createAgreementStore } from '#lib/application/agreement-store.ts';
import { author, inMemory } from '../../../support/in-memory.ts';
import { logotypeOf, png } from '../../../support/pictures.ts';
import { between, municipality, police } from '../document/shapes.ts';

const logotype = logotypeOf(png(64, 64), 64, 64);

async function withLogotype() {
	const ports = inMemory();
	const { id } = await createAgreement(ports, author, {
		origin: 'new',
		content: between(municipality, police),
		id: 'a1'
	});
	const set = (party: string, value: typeof logotype | null, commandId: string) =>
		changeAgreement(ports, {
			id,
			commandId,
			author,
			command: { type: 'setLogotype', party, logotype: value }
		});
	return { ports, set, first: await set('m', logotype, 'set-logotype-1') };
}

describe("a party's logotype", () => {
	it('is read again from the log', async () => {
		const { ports } = await withLogotype();
		const state = await createAgreementStore(ports.log).load('a1');
		expect(state?.logotypes).toEqual({ m: logotype });
	});

	it('follows an export and a copy', async () => {
		const { ports, first } = await withLogotype();
		if (first.outcome !== 'saved') throw new Error(first.outcome);
		const text = JSON.stringify(exportAgreement(first.state));
		const opened = await openAgreementFile(ports, author, text);
		expect(opened.ok && opened.state.logotypes).toEqual({ m: logotype });
		expect((await copyAgreement(ports, author, 'a1'))?.logotypes).toEqual({ m: logotype });
	});

	it('is taken away', async () => {
		const { set } = await withLogotype();
		const result = await set('m', null, 'set-logotype-2');
		expect(result.outcome === 'saved' && result.state.logotypes).toEqual({});
	});

	it('is refused for somebody who is no party', async () => {
		const { set } = await withLogotype();
		expect(await set('nobody', logotype, 'set-logotype-3')).toMatchObject({
			outcome: 'refused',
			refusal: { code: 'rowGone' }
		});
	});

	it('is not sent with every page', () => {
		expect(lightLogotypes({ m: logotype })).toEqual({ m: { ...logotype, data: '' } });
	});
});
