import { fireEvent, render, screen, within } from '@testing-library/svelte';
import '@testing-library/jest-dom/vitest';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import Chain from '#lib/ui/chain/Chain.svelte';
import ChainOverview from '#lib/ui/chain/ChainOverview.svelte';
import { goodContent, withAnswers } from '../../support/content.ts';
import { MemorySession } from '../../support/memory-session.svelte.ts';

const area = 'focusAreas.areas.centrum';
const measure = 'actionPlan.measures.runda';

async function openChain(content: AgreementContent, origin: 'new' | 'example' = 'new') {
	const session = new MemorySession(content, origin);
	render(Chain, { session, areaId: 'centrum' });
	await tick();
	return session;
}

const drawing = () => within(screen.getByRole('group', { name: /^Kedjan i bild/ }));
const status = () => screen.getByText(/^Kedjan (håller|är bruten)/);

describe('given a chain that is whole', () => {
	test('then it says so, and the drawing and the list hold every link', async () => {
		await openChain(goodContent);

		expect(status()).toHaveTextContent('Kedjan håller ihop.');
		for (const name of [/^Problem/, /^Orsak 1/, /^Mål 1, effekt/, /^Åtgärd 1\.1/, /^Indikator 1/])
			expect(drawing().getAllByText(name).length).toBeGreaterThan(0);
		expect(screen.getByRole('heading', { name: 'Orsak 1 håller ihop' })).toBeInTheDocument();
		expect(drawing().getByRole('link')).toHaveAttribute(
			'href',
			'/overenskommelser/a1/atgardsplan/runda'
		);
	});

	test('then nothing in it has a style of its own', async () => {
		await openChain(goodContent);
		expect(document.querySelectorAll('[style]')).toHaveLength(0);
	});
});

describe('given a goal without an indicator', () => {
	const content = withAnswers(goodContent, [[`${area}.goals.farre.indicator`, undefined]]);

	test('then the gap is named first, in the drawing and in the list, each with a way to mend it', async () => {
		await openChain(content);

		expect(status()).toHaveTextContent('Kedjan är bruten på ett ställe.');
		const links = screen.getAllByRole('link', {
			name: /^Välj indikator: Mål 1|har ingen indikator/
		});
		expect(links).toHaveLength(3);
		for (const link of links)
			expect(link).toHaveAttribute(
				'href',
				`/overenskommelser/a1/fokusomraden/centrum#${area}.goals.farre.indicator`
			);
		expect(drawing().getByText('Indikator saknas')).toBeInTheDocument();
		expect(screen.getByRole('heading', { name: 'Orsak 1 är bruten' })).toBeInTheDocument();
	});

	test('when somebody chooses one, then the chain is whole at once', async () => {
		const session = await openChain(content);
		session.set(`${area}.goals.farre.indicator`, 'utsatta');
		await tick();
		expect(status()).toHaveTextContent('Kedjan håller ihop.');
	});
});

test('given a cause without a measure, when one is added, then it answers the cause and its goal', async () => {
	const session = await openChain(withAnswers(goodContent, [['actionPlan.measures', undefined]]));

	await fireEvent.click(
		drawing().getByRole('button', { name: /^Lägg till en åtgärd: (Mål|Orsak) 1$/ })
	);

	const [added] = session.state.content.actionPlan.measures ?? [];
	expect(added).toMatchObject({ focusArea: 'centrum', causes: ['vuxna'], goals: ['farre'] });
	await tick();
	expect(document.activeElement).toHaveTextContent('Skriv vad åtgärden är');
	expect(screen.getByText(/är tillagd/)).toBeInTheDocument();
});

test('given a measure that answers nothing, then it hangs loose', async () => {
	await openChain(
		withAnswers(goodContent, [
			[`${measure}.causes`, undefined],
			[`${measure}.goals`, undefined]
		])
	);
	expect(screen.getByRole('heading', { name: 'Åtgärd 1.1 hänger löst' })).toBeInTheDocument();
	expect(drawing().getByText('Inget mål att mäta mot.')).toBeInTheDocument();
	expect(drawing().getByRole('link', { name: 'Koppla till en orsak: Åtgärd 1.1' })).toHaveAttribute(
		'href',
		`/overenskommelser/a1/atgardsplan/runda#${measure}.causes`
	);
});

test('given an example, then gaps are told without ways to mend them', async () => {
	await openChain(
		withAnswers(goodContent, [[`${area}.goals.farre.indicator`, undefined]]),
		'example'
	);
	expect(screen.getByText(/har ingen indikator/)).toBeInTheDocument();
	expect(screen.queryByRole('link', { name: /Välj indikator/ })).not.toBeInTheDocument();
});

test('given an area just begun, then there is a place for its problem', async () => {
	await openChain(withAnswers(goodContent, [['focusAreas.areas', [{ id: 'centrum' }]]]));
	expect(drawing().getByText('Problem saknas')).toBeInTheDocument();
});

test('given several areas, then each chain is one row with what it holds and whether it is whole', () => {
	const areas = [...(goodContent.focusAreas.areas ?? []), { id: 'klotter', name: 'klotter' }];
	const session = new MemorySession(withAnswers(goodContent, [['focusAreas.areas', areas]]));
	render(ChainOverview, { session });

	const [whole, broken] = screen.getAllByRole('row').slice(1);
	expect(
		within(whole!)
			.getAllByRole('cell')
			.map((cell) => cell.textContent?.trim())
	).toEqual(['1', '1', '1', '1', 'Hel']);
	expect(broken).toHaveTextContent('Bruten på ett ställe');
	expect(within(broken!).getByRole('link', { name: 'klotter' })).toHaveAttribute(
		'href',
		'/overenskommelser/a1/fokusomraden/klotter'
	);
});
