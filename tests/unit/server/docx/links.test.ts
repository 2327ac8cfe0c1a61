import { describe, expect, it } from 'vitest';
import { createLinks } from '#lib/server/docx/body/links.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { link, numberChapters, paragraph } from '../../../support/docx/blocks.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';
import { readDocx } from '../../../support/docx/reader.ts';

const withIds = (ids: readonly string[], refersTo: readonly string[] = []) => ({
	...hallstahammar(),
	front: [],
	chapters: numberChapters([
		{
			id: 'first',
			heading: 'Ett',
			newPage: false,
			blocks: ids.map((id) =>
				paragraph(
					id,
					refersTo.map((to) => link('punkt', to))
				)
			)
		}
	])
});

describe('bookmarks', () => {
	it('given ids that are not names, then each gets a name of its own, at most 40 characters', () => {
		const long = 'undertakings.hallstahammar.socialtjansten.';
		const ids = ['a.b', 'a:b', 'A.b', `${long}1`, `${long}2`, 'åtgärd'];
		const links = createLinks(withIds(ids));
		const names = ids.map((id) => links.anchor(id) ?? '');
		expect(names[0]).toBe('k_a_b');
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
		for (const name of names) expect(name).toMatch(/^k_\w{1,38}$/);
	});

	it('given the same clause in a draft and in a final, then its name is the same', () => {
		const draft = createLinks(hallstahammar({ draft: true }));
		const final = createLinks(hallstahammar());
		for (const id of ['parties', 'areas.youth.goals', 'resources.table'])
			expect(draft.anchor(id)).toBe(final.anchor(id));
	});

	it('given a reference to another document or to an empty clause, then the words stand without a link', async () => {
		const model = withIds(['one'], ['elsewhere', 'silent']);
		const [chapter] = model.chapters;
		if (!chapter) throw new Error('There is a chapter');
		const silent = {
			...model,
			chapters: [{ ...chapter, blocks: [...chapter.blocks, paragraph('silent', '')] }]
		};
		const { paragraphs } = readDocx(await createDocxWriter().write(silent));
		expect(paragraphs.find(({ number }) => number === '1.1')).toMatchObject({
			text: 'punktpunkt',
			linksTo: []
		});
	});
});
