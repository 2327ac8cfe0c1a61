import { getShortestPaths } from 'xstate/graph';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { journey, type JourneyEvent } from '#lib/domain/journey/journey.ts';
import { journeySections } from '#lib/domain/journey/sections.ts';

const events: readonly JourneyEvent[] = [
	{ type: 'overviewOpened' },
	...journeySections.map(({ id }): JourneyEvent => ({ type: 'sectionOpened', section: id })),
	{ type: 'reviewOpened' },
	{ type: 'edited' },
	{ type: 'acknowledged', at: '2026-11-22T10:00:00Z' },
	{ type: 'refused' },
	{ type: 'conflicted' },
	{ type: 'resolved' },
	{ type: 'wentOffline' },
	{ type: 'cameOnline' }
];
const paths = getShortestPaths(journey, {
	input: { section: undefined },
	events: [...events],
	stopWhen: ({ context }) => context.unsaved > 2
});

describe('the journey', () => {
	test('reaches every way of saving in every place', () => {
		const reached = new Set(paths.map(({ state }) => `${state.value.place} ${state.value.saving}`));
		for (const place of ['overview', 'section', 'review']) {
			for (const saving of ['saved', 'saving', 'refused', 'conflict', 'offline'])
				expect(reached).toContain(`${place} ${saving}`);
		}
	});

	test('may always go to any section and back: the process is a cycle', () => {
		for (const { state } of paths) {
			for (const { id } of journeySections)
				expect(state.can({ type: 'sectionOpened', section: id })).toBe(true);
			expect(state.can({ type: 'overviewOpened' })).toBe(true);
		}
	});

	test('never says saved while an edit waits, whatever happens in between', () => {
		for (const { state } of paths)
			if (state.value.saving === 'saved') expect(state.context.unsaved).toBe(0);
	});

	test('knows the time of the last answer', () => {
		const actor = createActor(journey, { input: { section: undefined } }).start();
		actor.send({ type: 'edited' });
		actor.send({ type: 'edited' });
		actor.send({ type: 'acknowledged', at: '2026-11-22T10:00:00Z' });
		expect(actor.getSnapshot().value.saving).toBe('saving');
		actor.send({ type: 'acknowledged', at: '2026-11-22T10:00:01Z' });
		expect(actor.getSnapshot()).toMatchObject({
			value: { saving: 'saved' },
			context: { savedAt: '2026-11-22T10:00:01Z', unsaved: 0 }
		});
	});
});
