import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWizard, startAgreement, type Wizard } from '../support/wizard.ts';

describe('the door', () => {
	let wizard: Wizard;
	let home: string;

	beforeAll(async () => {
		wizard = await openWizard();
		home = await startAgreement(await wizard.person(), wizard.server.address);
	});
	afterAll(() => wizard.close());

	const edit = JSON.stringify({
		commandId: 'command-1',
		since: 0,
		command: { type: 'setAnswer', path: 'initiation.title', value: 'x' }
	});
	const post = (body: string, headers: Record<string, string> = {}) =>
		fetch(`${home}/andringar`, {
			method: 'POST',
			body,
			headers: { 'content-type': 'application/json', origin: wizard.server.address, ...headers }
		});

	test('lets in edits from its own pages only', async () => {
		expect((await post(edit)).status).toBe(200);
		expect((await post(edit, { origin: 'https://evil.example' })).status).toBe(403);
	});

	test.each([
		'',
		'not json',
		'[]',
		'{"command":{}}',
		'{"commandId":"command-2","since":0,"command":{"type":"dropEverything"}}'
	])('refuses %j as no edit', async (body) => {
		expect((await post(body)).status).toBe(400);
	});

	test('sends a strict policy and the usual headers', async () => {
		const { headers } = await fetch(home);
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'self'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain('unsafe-inline');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('same-origin');
	});
});
