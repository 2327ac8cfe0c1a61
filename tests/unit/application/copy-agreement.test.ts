import { expect, test } from 'vitest';
import { copyAgreement } from '#lib/application/copy-agreement.ts';
import { createAgreement } from '#lib/application/create-agreement.ts';
import { exampleFile } from '#lib/text/example.ts';
import { ownTitle } from '#lib/text/example/own-title.ts';
import { author, inMemory } from '../../support/in-memory.ts';

test('a copy of the example is no example: not in its state, nor in its title', async () => {
	const ports = inMemory();
	const { id, content, postponed } = exampleFile;
	await createAgreement(ports, author, { origin: 'example', id, content, postponed });

	const copy = await copyAgreement(ports, author, id, ownTitle);

	expect(copy?.example).toBe(false);
	expect(copy?.content.initiation.title).toMatch(/^Överenskommelse för att förebygga/);
	expect(copy?.content.focusAreas).toEqual(content.focusAreas);
});
