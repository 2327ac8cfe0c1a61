import { beforeEach, expect, test, vi } from 'vitest';
import { createAgreement } from '#lib/application/create-agreement.ts';
import { changeAgreement } from '#lib/application/change-agreement.ts';
import { AgreementSession } from '#lib/client/agreement-session.svelte.ts';
import { PageSession } from '#lib/client/page-session.svelte.ts';
import { seededContent } from '#lib/domain/agreement/create.ts';
import { date, text } from '#lib/domain/sections/fields.ts';
import { answerChange } from '#lib/server/http/answer-change.ts';
import { author, inMemory } from '../../support/in-memory.ts';

beforeEach(() => localStorage.clear());

type Fetch = () => Promise<typeof AgreementSession>;

const fetched: Fetch = () => Promise.resolve(AgreementSession);
const never: Fetch = () => new Promise(() => {});
const title = { path: 'initiation.title', field: text() };
const pictureDate = { path: 'situation.jointPictureDate', field: date() };

async function agreement() {
	const ports = inMemory();
	const { id } = await createAgreement(ports, author, { origin: 'new', content: seededContent() });
	let next = 0;
	async function visit(fetchSession: Fetch = fetched) {
		const state = await ports.store.load(id);
		if (!state) throw new Error('gone');
		const session = new PageSession({
			fetchSession,
			state,
			send: (sent) => answerChange(ports, id, author, sent),
			newId: () => `browser${(next += 1)}`,
			storage: localStorage
		});
		session.resume();
		return session;
	}
	const answer = async (path: string, value: unknown) =>
		changeAgreement(ports, {
			id,
			commandId: `theirs-${String(value)}`,
			author: { id: 'other' },
			command: { type: 'setAnswer', path, value }
		});
	const stored = async () => (await ports.store.load(id))?.content;
	return { visit, answer, stored };
}

const saved = (session: PageSession) => vi.waitFor(() => expect(session.saving).toBe('saved'));

test('a page that is only read fetches nothing more', async () => {
	const { visit } = await agreement();
	const fetch = vi.fn(fetched);
	const session = await visit(fetch);
	expect(session.read('initiation.title')).toBeUndefined();
	expect(session.saving).toBe('saved');
	expect(fetch).not.toHaveBeenCalled();
});

test('what is typed before the rest is here is shown, and then saved in order', async () => {
	const { visit, stored } = await agreement();
	let arrive: (session: typeof AgreementSession) => void = () => {};
	const session = await visit(() => new Promise((resolve) => (arrive = resolve)));

	session.enter(title, 'Trygga', { complains: true });
	session.enter(title, 'Trygga Götene', { complains: true });
	const row = session.addRow('initiation.purposes', { text: 'att minska langning' });
	expect(session.typedAt(title.path)).toBe('Trygga Götene');
	expect(session.saving).toBe('saving');

	arrive(AgreementSession);
	await session.ready();
	await saved(session);
	expect(await stored()).toMatchObject({
		initiation: { title: 'Trygga Götene', purposes: [{ id: row }] }
	});
	expect(Object.keys(localStorage)).toEqual([]);
});

test('a page that closes before the rest is here loses nothing', async () => {
	const { visit, stored } = await agreement();
	const first = await visit(never);
	first.enter(title, 'Osparad', { complains: true });
	first.enter(pictureDate, '31/12', { complains: true });
	first.close();

	const again = await visit();
	await again.ready();
	await saved(again);
	expect((await stored())?.initiation.title).toBe('Osparad');
	expect(again.typedAt(pictureDate.path)).toBe('31/12');
	expect(again.refusalAt(pictureDate.path)).toMatchObject({ reason: 'not_date' });
});

test('what it left unsaved never goes over what a colleague has written since', async () => {
	const { visit, answer, stored } = await agreement();
	const first = await visit(never);
	first.enter(title, 'Min', { complains: true });
	first.close();
	await answer('initiation.title', 'Deras');

	const again = await visit();
	await again.ready();
	await vi.waitFor(() => expect(again.saving).toBe('conflict'));
	expect(again.conflictAt('initiation.title')).toMatchObject({ theirs: 'Deras', mine: 'Min' });
	expect((await stored())?.initiation.title).toBe('Deras');
});

test('what was read before a colleague changed it is a conflict also when the rest comes late', async () => {
	const { visit, answer } = await agreement();
	let arrive: (session: typeof AgreementSession) => void = () => {};
	const session = await visit(() => new Promise((resolve) => (arrive = resolve)));
	session.enter(title, 'Min', { complains: true });
	await answer('initiation.title', 'Deras');

	arrive(AgreementSession);
	await session.ready();
	await vi.waitFor(() => expect(session.saving).toBe('conflict'));
});

test('without a network it says so, and tries again until the rest is here', async () => {
	vi.useFakeTimers();
	const { visit, stored } = await agreement();
	let isAway = true;
	const session = await visit(() =>
		isAway ? Promise.reject(new TypeError('network')) : Promise.resolve(AgreementSession)
	);
	session.enter(title, 'Utan nät', { complains: true });
	await vi.advanceTimersByTimeAsync(0);
	expect(session.saving).toBe('offline');
	isAway = false;
	await vi.advanceTimersByTimeAsync(2500);
	vi.useRealTimers();
	await saved(session);
	expect((await stored())?.initiation.title).toBe('Utan nät');
});
