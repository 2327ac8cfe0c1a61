import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
// @ts-expect-error -- jsdom brings no types of its own
import { JSDOM } from 'jsdom';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';
import { readForm } from '#lib/server/http/form-post.ts';
import { optionLabels, partOfSection } from '#lib/server/pages/part.ts';
import PartForm from '#lib/ui/sections/PartForm.svelte';
import { MemorySession } from '../../../support/memory-session.svelte.ts';

/** The part as the server sends it, in a document where no script runs, inside a form as on its page. */
function plainForm(
	section: SectionId,
	group: string,
	content: Partial<AgreementContent> = {},
	before: (session: MemorySession) => void = () => {}
) {
	const session = new MemorySession(content);
	before(session);
	const part = partOfSection(section, group, new Map());
	const { body } = render(PartForm, {
		props: { session, part, options: optionLabels(section, [group]) }
	});
	const { window }: { window: Window & typeof globalThis } = new JSDOM(`<form>${body}</form>`);
	const form = window.document.querySelector('form')!;
	const named = (name: string, value?: string) =>
		[...form.querySelectorAll<HTMLInputElement>('[name]')].filter(
			(one) => one.name === name && (value === undefined || one.value === value)
		);
	return {
		session,
		form,
		named,
		post: () => readForm(new window.FormData(form))
	};
}

const forums = [
	{ id: 'f1', name: 'Styrgruppen', members: [{ id: 'm1', function: 'rektorn' }] },
	{ id: 'f2', name: 'Beredningsgruppen' }
];

describe('without JavaScript', () => {
	it('every answer is an input named by its path, and says that it was asked', () => {
		const { named } = plainForm('initiation', 'document', {
			initiation: { title: 'Trygga Hallstahammar' }
		});

		expect(named('initiation.title')[0]?.value).toBe('Trygga Hallstahammar');
		expect(named('asked', 'initiation.title')).toHaveLength(1);
	});

	it('the parts of a composite are named after it', () => {
		const { named, post } = plainForm('initiation', 'period', {
			initiation: { period: { start: 'on_signing', end: '2030-12-31' } }
		});

		expect(named('initiation.period|start')[0]?.value).toBe('');
		expect(named('initiation.period|startKind')[0]?.checked).toBe(true);
		expect(named('initiation.period|end')[0]?.value).toBe('2030-12-31');
		expect(post().answers).toContainEqual({
			type: 'setAnswer',
			path: 'initiation.period',
			value: { start: 'on_signing', end: '2030-12-31' }
		});
	});

	it('every row is in the page with all its fields, rows within it too', () => {
		const { form, named } = plainForm('structure', 'forums', { structure: { forums } });

		expect(form.querySelectorAll('details.row-entry')).toHaveLength(3);
		expect(named('structure.forums.f2.name')[0]?.value).toBe('Beredningsgruppen');
		expect(named('structure.forums.f1.members.m1.function')[0]?.value).toBe('rektorn');
	});

	it('rows are added, moved and removed by buttons', () => {
		const { named } = plainForm('structure', 'forums', { structure: { forums } });

		for (const [name, value] of [
			['addRow', 'structure.forums'],
			['addRow', 'structure.forums.f1.members'],
			['moveDown', 'structure.forums.f1'],
			['moveUp', 'structure.forums.f2'],
			['removeRow', 'structure.forums.f1.members.m1'],
			['postpone', 'structure.steeringForum']
		] as const) {
			expect(named(name, value).map(({ type }) => type)).toEqual(['submit']);
		}
	});

	it('a postponed question can be answered, and says who and when', () => {
		const path = 'mandate.contactListOwner';
		const { named, post } = plainForm('mandate', 'roles', {}, (session) =>
			session.postpone(path, { responsible: 'samordnaren' })
		);

		expect(named('answerNow', path).map(({ type }) => type)).toEqual(['submit']);
		expect(named('asked', path)).toEqual([]);
		named(`date|${path}`)[0]!.value = '2026-12-07';
		expect(post().answers).toContainEqual({
			type: 'postponeAnswer',
			path,
			responsible: 'samordnaren',
			date: '2026-12-07'
		});
	});

	it('Enter in a field saves, whatever button comes first on the page', () => {
		const { form } = plainForm('mandate', 'roles');
		expect(form.querySelector<HTMLButtonElement>('button:not([type="button"])')?.name).toBe('save');
	});

	it('posting the page as it came changes nothing', () => {
		const { session, post } = plainForm('structure', 'forums', {
			structure: { forums, steeringForum: 'f1' }
		});
		const before = session.state.content;

		const { answers, invalid } = post();
		expect(invalid).toEqual([]);
		for (const command of answers)
			if (command.type === 'setAnswer') session.set(command.path, command.value);

		expect(session.state.content).toEqual(before);
	});
});
