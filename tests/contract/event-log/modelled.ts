import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Append, EventLog, ExpectedVersion } from '#lib/ports/event-log.ts';
import { appendOf, type LogAdapter, type LogPlace } from '../../support/event-log.ts';

/** The simplest log there could be: what was written, in the order it was written. */
interface Model {
	readonly written: { stream: string; commandId: string; data: unknown }[];
}

type Step =
	| { readonly do: 'append'; readonly append: Append }
	| { readonly do: 'read'; readonly stream: string; readonly after: number }
	| { readonly do: 'restart' };

const streams = fc.constantFrom('s1', 's2', 'å-ström');
const expectations = fc.oneof(fc.constantFrom<ExpectedVersion>('none', 'any'), fc.nat({ max: 8 }));
/** Through JSON and back, since JSON knows no negative zero. */
const values = fc
	.jsonValue({ stringUnit: 'binary' })
	.map((value): unknown => JSON.parse(JSON.stringify(value)));
const appends = fc
	.record({
		stream: streams,
		expected: expectations,
		commandId: fc.nat({ max: 30 }).map((number) => `c${number}`),
		events: fc.array(
			values.map((data) => ({ type: 'happened', schema: 1, data })),
			{ maxLength: 4 }
		)
	})
	.map((change) => appendOf(change));
const steps: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ do: fc.constant('append' as const), append: appends }) },
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant('read' as const),
			stream: streams,
			after: fc.nat({ max: 9 })
		})
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) }
);

export function modelled(adapter: LogAdapter): void {
	it('does as a list would, whatever is asked in whatever order', async () => {
		const does = fc.asyncProperty(fc.array(steps, { maxLength: 40 }), async (list) => {
			const place = adapter.place();
			const model: Model = { written: [] };
			let log = await place.open();
			try {
				for (const step of list) log = await take(step, model, log, place);
				for (const stream of new Set(model.written.map((event) => event.stream))) {
					const events = of(model, stream).length;
					expect(await log.verify(stream)).toEqual({ ok: true, events });
				}
			} finally {
				await log.close();
				place.dispose();
			}
		});
		await fc.assert(does, { numRuns: 40, seed: 2023196 });
	}, 60_000);
}

async function take(step: Step, model: Model, log: EventLog, place: LogPlace): Promise<EventLog> {
	switch (step.do) {
		case 'append':
			await takeAppend(step.append, model, log);
			return log;
		case 'read': {
			const events = await log.read(step.stream, step.after);
			expect(events.map((event) => event.data)).toEqual(
				of(model, step.stream)
					.slice(step.after)
					.map((event) => event.data)
			);
			return log;
		}
		case 'restart':
			await log.close();
			return place.open();
	}
}

async function takeAppend(append: Append, model: Model, log: EventLog): Promise<void> {
	const { stream, commandId, expected } = append;
	const before = of(model, stream);
	const repeated = before.some((event) => event.commandId === commandId);
	const fits = expected === 'any' || before.length === (expected === 'none' ? 0 : expected);
	const result = await log.append(append);
	if (repeated) expect(result.outcome).toBe('repeated');
	else if (!fits) expect(result).toEqual({ outcome: 'conflict', actual: before.length });
	else {
		expect(result.outcome).toBe('appended');
		for (const { data } of append.events) model.written.push({ stream, commandId, data });
	}
}

function of(model: Model, stream: string): Model['written'] {
	return model.written.filter((event) => event.stream === stream);
}
