import { describe, expect, it } from 'vitest';
import { agreementAt, earlierVersions } from '#lib/application/agreement-versions.ts';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import { createAgreement } from '#lib/application/create-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { seededContent } from '#lib/domain/agreement/create.ts';
import { ready } from '../../support/agreement.ts';
import { author, inMemory } from '../../support/in-memory.ts';

const id = 'a1';
const day = (instant: string) => instant.slice(0, 10);
const title = (value: string): AgreementCommand => ({
	type: 'setAnswer',
	path: 'initiation.title',
	value
});

/** An agreement written over several days. */
async function written(
	...days: readonly (readonly [string, readonly AgreementCommand[]])[]
): Promise<Ports> {
	const made = inMemory();
	let now = '';
	const ports = { ...made, clock: { now: () => now } };
	let count = 0;
	for (const [date, commands] of days) {
		now = `${date}T09:00:00.000Z`;
		if (count === 0)
			await createAgreement(ports, author, { origin: 'new', content: seededContent(), id });
		for (const command of commands) {
			count += 1;
			const result = await changeAgreement(ports, { id, commandId: `c${count}`, command, author });
			if (result.outcome !== 'saved') throw new Error(JSON.stringify(result));
		}
	}
	return ports;
}

describe('the versions of an agreement', () => {
	it('are the ends of the days before the last change, the newest first', async () => {
		const ports = await written(
			['2026-11-20', [title('Ett'), title('Två')]],
			['2026-11-21', [title('Tre')]],
			['2026-11-22', [title('Fyra')]]
		);
		const points = await earlierVersions(ports, id, day);

		expect(points.map(({ at, kind }) => [day(at), kind])).toEqual([
			['2026-11-21', 'day'],
			['2026-11-20', 'day']
		]);
		const first = await agreementAt(ports, id, points[1]?.seq ?? 0);
		expect(first?.content.initiation.title).toBe('Två');
	});

	it('begin with the decided text when it has been taken back and changed', async () => {
		const approve = ['kommunen', 'polisen'].map((party) => ({ type: 'approve', party }) as const);
		const ports = await written(
			[
				'2026-11-20',
				[...ready, { type: 'requestApproval' }, ...approve, { type: 'decideAgreement' }]
			],
			['2026-11-21', [{ type: 'returnToDraft' }, title('Ny')]]
		);
		const points = await earlierVersions(ports, id, day);

		expect(points.map(({ kind }) => kind)).toEqual(['decided']);
		expect((await agreementAt(ports, id, points[0]?.seq ?? 0))?.status).toBe('decided');
	});

	it('are none when all was written in one day, and when there is no agreement', async () => {
		const ports = await written(['2026-11-20', [title('Ett'), title('Två')]]);

		expect(await earlierVersions(ports, id, day)).toEqual([]);
		expect(await earlierVersions(ports, 'nobody', day)).toEqual([]);
		expect(await agreementAt(ports, id, 99)).toBeUndefined();
		expect(await agreementAt(ports, id, 0)).toBeUndefined();
	});
});
