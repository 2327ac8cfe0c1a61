import type { Answered, Sent } from './wire.ts';

/** Browsers refuse a request that outlives its page when its body is larger than 64 KiB. */
const outlivesPage = 60_000;

/** Posts an edit to its agreement. Throws when there is no answer to trust, so that it is sent again. */
export async function sendEdit(agreementId: string, sent: Sent): Promise<Answered> {
	const body = JSON.stringify(sent);
	const response = await fetch(`/overenskommelser/${agreementId}/andringar`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body,
		keepalive: body.length < outlivesPage
	});
	if (response.ok) return (await response.json()) as Answered;
	if (response.status >= 500 || response.status === 429)
		throw new Error(`no answer: ${response.status}`);
	// Sending it again cannot help: say so, and let what was typed stand where it was typed.
	return { outcome: 'refused', refusal: { code: 'notTaken' }, events: [] };
}
