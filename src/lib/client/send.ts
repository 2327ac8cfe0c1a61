import type { Answered, Sent } from './wire.ts';

/** Posts an edit to its agreement. Throws when there is no answer to trust, so that it is sent again. */
export async function sendEdit(agreementId: string, sent: Sent): Promise<Answered> {
	const response = await fetch(`/overenskommelser/${agreementId}/andringar`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(sent),
		keepalive: true
	});
	if (
		response.status >= 500 ||
		!response.headers.get('content-type')?.startsWith('application/json')
	) {
		throw new Error(`no answer: ${response.status}`);
	}
	return (await response.json()) as Answered;
}
