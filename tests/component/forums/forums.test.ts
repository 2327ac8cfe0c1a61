import { render, screen, within } from '@testing-library/svelte';
import '@testing-library/jest-dom/vitest';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import Forums from '#lib/ui/forums/Forums.svelte';
import { goodContent, withAnswers } from '../../support/content.ts';
import { MemorySession } from '../../support/memory-session.svelte.ts';

function openForums(content: AgreementContent = goodContent) {
	const session = new MemorySession(content);
	render(Forums, { session });
	return session;
}

const [steering] = goodContent.structure.forums ?? [];
const withoutSchool = withAnswers(goodContent, [
	[
		'structure.forums',
		(goodContent.structure.forums ?? []).map((forum) => ({
			...forum,
			members: (forum.members ?? []).filter(({ representsSchool }) => !representsSchool)
		}))
	],
	['initiation.actors', undefined]
]);

test('given groups, then they are drawn with a text that holds the same', () => {
	openForums();
	expect(screen.getByRole('img', { name: /^Bild av .* efter nivå/ })).toBeInTheDocument();
	for (const { name } of goodContent.structure.forums ?? [])
		expect(
			screen.getByRole('heading', { level: 4, name: new RegExp(name ?? '', 'i'), hidden: true })
		).toBeInTheDocument();
});

describe('given a subject of young people and no school that steers or prepares', () => {
	test('then it is said, drawn and led to where it is mended', () => {
		openForums(withoutSchool);
		expect(screen.getByText(/^Skolan saknas i grupperna/)).toBeInTheDocument();
		expect(
			within(screen.getByRole('img', { name: /^Bild av/ })).getAllByText('Skolan saknas').length
		).toBeGreaterThan(0);
		expect(screen.getByRole('link', { name: 'Lägg till skolan' })).toHaveAttribute(
			'href',
			`/overenskommelser/a1/struktur/grupper-och-moten#structure.forums.${steering?.id}.members`
		);
	});

	test('when school joins, then it is gone', async () => {
		const session = openForums(withoutSchool);
		session.addRow(`structure.forums.${steering?.id}.members`, {
			function: 'skolchefen',
			representsSchool: true
		});
		await tick();
		expect(screen.queryByText(/^Skolan saknas i grupperna/)).not.toBeInTheDocument();
	});
});

test('given a council of 10 §, then it is marked in the drawing and named with its source', () => {
	openForums(withAnswers(goodContent, [['structure.councilForum', steering?.id]]));
	expect(screen.getByText(/är ert strategiska råd\.$/)).toBeInTheDocument();
	expect(
		within(screen.getByRole('img', { name: /^Bild av/ })).getByText('Råd enligt 10 §')
	).toBeInTheDocument();
	expect(screen.getByText(/SFS 2023:196 10 §, kontrollerad/)).toBeInTheDocument();
});

test('given a temporary group, then its frame is dashed', () => {
	openForums(
		withAnswers(goodContent, [[`structure.forums.${steering?.id}.permanence`, 'temporary']])
	);
	expect(document.querySelector('rect[stroke-dasharray]')).toBeInTheDocument();
});

test('given no groups, then there is nothing to draw', () => {
	openForums(withAnswers(goodContent, [['structure.forums', undefined]]));
	expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
