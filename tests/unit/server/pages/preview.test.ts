import { text } from '#lib/domain/sections/fields.ts';
import { describe, expect, test } from 'vitest';
import type { PartView } from '#lib/client/page-data.ts';
import type { Block, DocumentModel } from '#lib/domain/document/model.ts';
import { agreementPaper } from '#lib/server/pages/paper.ts';
import { previewOf, wholePaper } from '#lib/server/pages/preview.ts';
import { given, ready } from '../../../support/agreement.ts';

const paragraph = (id: string, ...answers: readonly string[]): Block => ({
	kind: 'paragraph',
	id,
	answers,
	runs: [{ text: id }]
});

function modelOf(chapters: Readonly<Record<string, readonly Block[]>>): DocumentModel {
	const { model } = agreementPaper(given(...ready), '2026-11-22T08:00:00.000Z');
	return {
		...model,
		chapters: Object.entries(chapters).map(([id, blocks]) => ({
			id,
			heading: id,
			newPage: false,
			blocks
		}))
	};
}

const part = (base: string, ...names: readonly string[]): PartView => ({
	section: 'focusAreas',
	group: 'causes',
	base,
	title: '',
	questions: names.map((name) => ({
		path: `${base}.${name}`,
		fieldId: [...base.split('.').slice(0, 2), name].join('.'),
		field: text(),
		words: { label: '' }
	}))
});

describe('the paper beside a form', () => {
	test('holds the chapters that print an answer of the part, whole', () => {
		const model = modelOf({
			purpose: [paragraph('p', 'initiation.purposes'), paragraph('q', 'initiation.need')],
			period: [paragraph('r', 'initiation.period')]
		});
		const { chapters } = previewOf(model, [part('initiation', 'purposes')]);

		expect(chapters.map(({ id }) => id)).toEqual(['purpose']);
		expect(chapters[0]?.blocks).toHaveLength(2);
	});

	test('a chapter that repeats over areas is shown for the area being written', () => {
		const model = modelOf({
			'area:o1': [paragraph('causes:o1', 'focusAreas.areas.causes')],
			'area:o2': [paragraph('causes:o2.c1', 'focusAreas.areas.causes')]
		});
		const { chapters } = previewOf(model, [part('focusAreas.areas.o2', 'causes')]);

		expect(chapters.map(({ id }) => id)).toEqual(['area:o2']);
	});

	test('nothing printed gives no chapter; the whole paper has them all, marked as a draft', () => {
		const model = modelOf({ purpose: [paragraph('p', 'initiation.purposes')] });

		expect(previewOf(model, [part('initiation', 'readiness')]).chapters).toEqual([]);
		expect(wholePaper(model)).toMatchObject({ chapters: [{ id: 'purpose' }] });
		expect(wholePaper(model).draft).toContain('UTKAST');
	});
});
