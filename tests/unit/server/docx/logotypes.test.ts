import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { openDocx } from '../../../support/docx/package.ts';
import { lintDocx } from '../../../support/docx/lint.ts';
import { sdkErrors } from '../../../support/docx/validate.ts';
import { logotypeOf, png } from '../../../support/pictures.ts';
import { factsOf } from '../../domain/document/documents.ts';
import { between, municipality, police } from '../../domain/document/shapes.ts';

const { write } = createDocxWriter();
const wide = png(900, 200);
const logotypes = {
	p: logotypeOf(png(200, 300), 200, 300, 'Polisens "emblem" <b>'),
	m: logotypeOf(wide, 900, 200),
	gone: logotypeOf(wide, 900, 200)
};
const facts = factsOf(between(municipality, police), { logotypes });

describe('logotypes in a Word file', () => {
	it.each([
		['agreement', agreementDocument(facts)],
		['plan', actionPlanDocument(facts)]
	])(
		'are valid, clean, described, and in the order of the parties: %s',
		async (_, model) => {
			const file = await write(model);
			expect(await sdkErrors(file)).toEqual([]);
			expect(lintDocx(file)).toEqual([]);
			const document = openDocx(file).get('word/document.xml') ?? '';
			expect([...document.matchAll(/descr="([^"]*)"/g)].slice(0, 2).map(([, alt]) => alt)).toEqual([
				'Kommunens vapen',
				'Polisens &quot;emblem&quot; &lt;b&gt;'
			]);
			expect(Buffer.from(unzipSync(file)['word/media/logotype1.png'] ?? [])).toEqual(wide);
		},
		60_000
	);

	it('keep their proportions within 15 mm', async () => {
		const document = openDocx(await write(agreementDocument(facts))).get('word/document.xml') ?? '';
		const sizes = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].slice(0, 2);
		expect(
			sizes.map(([, cx, cy]) => Number(cx) / Number(cy)).map((ratio) => ratio.toFixed(1))
		).toEqual(['4.5', '0.7']);
		for (const [, , cy] of sizes) expect(Number(cy)).toBeLessThanOrEqual(540_000);
	});

	it('give the same bytes twice, and change no text', async () => {
		const model = agreementDocument(facts);
		expect(Buffer.from(await write(model)).equals(await write(model))).toBe(true);
	});

	it.each([
		['no picture at all', 'PHNjcmlwdD4='],
		['another size than said', png(100, 100).toString('base64')]
	])('are left out when the file they came in holds %s', async (_, data) => {
		const spoilt = { m: { ...logotypes.m, data } };
		const file = await write(
			agreementDocument(factsOf(between(municipality, police), { logotypes: spoilt }))
		);
		expect(Object.keys(unzipSync(file)).filter((name) => name.includes('media'))).toEqual([]);
		expect(lintDocx(file)).toEqual([]);
	});
});
