import { beforeEach, expect, test, vi } from 'vitest';
import { createAgreement } from '#lib/application/create-agreement.ts';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import { AgreementSession } from '#lib/client/agreement-session.svelte.ts';
import type { Send } from '#lib/client/outbox.ts';
import { seededContent } from '#lib/domain/agreement/create.ts';
import { date } from '#lib/domain/sections/fields.ts';
import { answerChange } from '#lib/server/http/answer-change.ts';
import { author, inMemory } from '../../support/in-memory.ts';

beforeEach(() => localStorage.clear());

async function open(wrap: (send: Send) => Send = (send) => send) {
	const ports = inMemory();
	const state = await createAgreement(ports, author, { origin: 'new', content: seededContent() });
	const send: Send = (sent) => answerChange(ports, state.id, author, sent);
	let next = 0;
	const session = new AgreementSession({
		state,
		send: wrap(send),
		newId: () => `browser${(next += 1)}`,
		storage: localStorage
	});
	return { ports, session, id: state.id };
}

const saved = (session: AgreementSession) => vi.waitFor(() => expect(session.saving).toBe('saved'));
const stored = async (ports: Ports, id: string) => (await ports.store.load(id))?.content;

test('shows an edit at once, and saves it as one small command', async () => {
	const { ports, session, id } = await open();
	session.set('initiation.title', 'Samverkan 2027');
	expect(session.read('initiation.title')).toBe('Samverkan 2027');
	expect(session.saving).toBe('saving');
	await saved(session);
	expect((await stored(ports, id))?.initiation.title).toBe('Samverkan 2027');
	expect((await ports.log.read(id)).map(({ type }) => type)).toEqual([
		'agreementCreated',
		'answerSet'
	]);
});

test('types on in the same field without meeting itself as a conflict', async () => {
	const { ports, session, id } = await open();
	for (const text of ['Ett', 'Ett behov', 'Ett behov.']) session.set('initiation.need', text);
	await saved(session);
	expect(session.conflictAt('initiation.need')).toBeUndefined();
	expect((await stored(ports, id))?.initiation.need).toBe('Ett behov.');
});

test('keeps both texts when somebody else changed the field, and saves the chosen one', async () => {
	const { ports, session, id } = await open();
	await changeAgreement(ports, {
		id,
		commandId: 'theirs-1',
		author: { id: 'other' },
		command: { type: 'setAnswer', path: 'initiation.title', value: 'Deras' }
	});
	session.set('initiation.title', 'Min');
	await vi.waitFor(() => expect(session.saving).toBe('conflict'));
	expect(session.conflictAt('initiation.title')).toMatchObject({ theirs: 'Deras', mine: 'Min' });
	session.resolve('initiation.title', 'mine');
	await saved(session);
	expect((await stored(ports, id))?.initiation.title).toBe('Min');
});

test('keeps what was typed while the network is away, and sends it in order when it is back', async () => {
	vi.useFakeTimers();
	let away = true;
	const { ports, session, id } = await open(
		(send) => (sent) => (away ? Promise.reject(new TypeError('network')) : send(sent))
	);
	session.set('initiation.title', 'Utan nät');
	const row = session.addRow('initiation.purposes', { text: 'att minska langning' });
	await vi.advanceTimersByTimeAsync(0);
	expect(session.saving).toBe('offline');
	expect(session.read('initiation.title')).toBe('Utan nät');
	away = false;
	await vi.advanceTimersByTimeAsync(2500);
	vi.useRealTimers();
	await saved(session);
	expect(await stored(ports, id)).toMatchObject({
		initiation: { title: 'Utan nät', purposes: [{ id: row }] }
	});
});

test('a closed tab loses nothing: the next visit sends what was not sent', async () => {
	const { ports, session, id } = await open(() => () => Promise.reject(new TypeError('network')));
	session.set('initiation.title', 'Osparad');
	session.enter({ path: 'situation.lastUpdated', field: date() }, '31/12', { complains: true });
	session.close();
	const state = await ports.store.load(id);
	if (!state) throw new Error('gone');
	const again = new AgreementSession({
		state,
		send: (sent) => answerChange(ports, id, author, sent),
		newId: () => 'browser9',
		storage: localStorage
	});
	again.resume();
	await saved(again);
	expect((await stored(ports, id))?.initiation.title).toBe('Osparad');
	expect(again.typedAt('situation.lastUpdated')).toBe('31/12');
	expect(again.refusalAt('situation.lastUpdated')).toMatchObject({ reason: 'not_date' });
});

test('a lost answer: the same command sent again is written once', async () => {
	vi.useFakeTimers();
	let lost = false;
	const { ports, session, id } = await open((send) => async (sent) => {
		const answer = await send(sent);
		if (!lost) {
			lost = true;
			throw new TypeError('the answer was lost');
		}
		return answer;
	});
	session.addRow('initiation.purposes', { text: 'att minska langning' });
	await vi.advanceTimersByTimeAsync(2500);
	vi.useRealTimers();
	await saved(session);
	expect((await stored(ports, id))?.initiation.purposes).toHaveLength(1);
	expect(session.state.content.initiation.purposes).toHaveLength(1);
});

test('a refusal is shown where it belongs and what was typed stays out of the state', async () => {
	const { session } = await open();
	session.set('initiation.period', { start: '2027-01-01', end: '2026-01-01' });
	expect(session.refusalAt('initiation.period')).toMatchObject({
		code: 'invalidValue',
		reason: 'end_before_start'
	});
	expect(session.read('initiation.period')).toBeUndefined();
});

test('an edit that the server will never take stays as typed text, and does not stop the next', async () => {
	const { ports, session, id } = await open(
		(send) => (sent) =>
			'path' in sent.command && sent.command.path === 'initiation.title'
				? Promise.resolve({ outcome: 'refused', refusal: { code: 'notTaken' }, events: [] })
				: send(sent)
	);
	session.set('initiation.title', 'Det jag skrev');
	session.set('initiation.need', 'Nästa svar.');
	await vi.waitFor(async () =>
		expect((await stored(ports, id))?.initiation.need).toBe('Nästa svar.')
	);
	expect(session.typedAt('initiation.title')).toBe('Det jag skrev');
	expect(session.refusalAt('initiation.title')).toEqual({ code: 'notTaken' });
});

test('a choice between two texts survives a closed tab', async () => {
	const { ports, session, id } = await open();
	const command = { type: 'setAnswer', path: 'initiation.title', value: 'Deras' } as const;
	await changeAgreement(ports, { id, commandId: 'theirs-1', author: { id: 'other' }, command });
	session.set('initiation.title', 'Min');
	await vi.waitFor(() => expect(session.saving).toBe('conflict'));
	session.close();
	const state = await ports.store.load(id);
	if (!state) throw new Error('gone');
	const again = new AgreementSession({
		state,
		send: (sent) => answerChange(ports, id, author, sent),
		newId: () => 'browser9',
		storage: localStorage
	});
	again.resume();
	expect(again.conflictAt('initiation.title')).toMatchObject({ theirs: 'Deras', mine: 'Min' });
});

test('what was read before a colleague changed it is a conflict, also when the change has arrived here meanwhile', async () => {
	const { ports, session, id } = await open();
	const readAt = session.state.version;
	const command = { type: 'setAnswer', path: 'initiation.title', value: 'Deras' } as const;
	await changeAgreement(ports, { id, commandId: 'theirs-1', author: { id: 'other' }, command });
	session.set('initiation.need', 'Något annat.');
	await saved(session);
	expect(session.read('initiation.title')).toBe('Deras');
	session.set('initiation.title', 'Min', readAt);
	await vi.waitFor(() => expect(session.saving).toBe('conflict'));
});

test('what an older release kept in the browser never stops the page', async () => {
	const { session } = await open();
	localStorage.setItem(
		`overens:${session.id}:old`,
		'{"pending":[null,{"commandId":"x","command":{"type":"dance"}}]}'
	);
	session.resume();
	session.set('initiation.title', 'Vidare');
	await saved(session);
});
