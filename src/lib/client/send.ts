import type { StoreTrouble } from '#lib/domain/agreement/refusals.ts';
import { storageState } from './storage-trouble.svelte.ts';
import type { Answered, Sent } from './wire.ts';

/** Browsers refuse a request that outlives its page when its body is larger than 64 KiB. */
const outlivesPage = 60_000;

/** Posts an edit to its agreement. Throws when there is no answer to trust, so that it is sent again. */
export async function sendEdit(agreementId: string, sent: Sent): Promise<Answered> {
	const body = JSON.stringify(sent);
	const response = await post(`/overenskommelser/${agreementId}/andringar`, body);
	storageState.trouble = response.status >= 500 ? await troubleIn(response) : undefined;
	if (response.ok) return (await response.json()) as Answered;
	if (response.status >= 500 || response.status === 429)
		throw new Error(`no answer: ${response.status}`);
	// Sending it again cannot help: say so, and let what was typed stand where it was typed.
	return { outcome: 'refused', refusal: { code: 'notTaken' }, events: [] };
}

async function post(address: string, body: string): Promise<Response> {
	try {
		return await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body,
			keepalive: body.length < outlivesPage
		});
	} catch (error) {
		// No word from the server: what it last said about its database holds no more.
		storageState.trouble = undefined;
		throw error;
	}
}

async function troubleIn(response: Response): Promise<StoreTrouble | undefined> {
	const error = (await response.json().catch(() => undefined)) as Partial<App.Error> | undefined;
	return error?.storage;
}
