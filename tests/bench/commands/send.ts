import { Agent, request } from 'node:http';
import type { Answered, Sent } from '#lib/client/wire.ts';

/** One person's browser: a connection that stays open, and the version it has heard of. */
export interface Sender {
	/** Milliseconds until the edit was acknowledged. */
	set(path: string, value: unknown): Promise<number>;
	close(): void;
}

export function openSender(address: string, agreement: string, since: number): Sender {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const url = new URL(`/overenskommelser/${agreement}/andringar`, address);
	let version = since;

	const post = (sent: Sent): Promise<string> =>
		new Promise((done, failed) => {
			const body = JSON.stringify(sent);
			const headers = {
				'content-type': 'application/json',
				'content-length': Buffer.byteLength(body),
				origin: address,
				cookie: 'overens_person=bench-person'
			};
			const asked = request(url, { method: 'POST', agent, headers }, async (response) => {
				const chunks: Buffer[] = [];
				for await (const chunk of response) chunks.push(chunk as Buffer);
				const text = Buffer.concat(chunks).toString('utf8');
				if (response.statusCode === 200) done(text);
				else failed(new Error(`${response.statusCode}: ${text}`));
			});
			asked.once('error', failed);
			asked.end(body);
		});

	return {
		async set(path, value) {
			const command = { type: 'setAnswer', path, value } as const;
			const began = performance.now();
			const text = await post({ commandId: crypto.randomUUID(), since: version, command });
			const took = performance.now() - began;
			const answered = JSON.parse(text) as Answered;
			if (answered.outcome !== 'saved') throw new Error(`the edit was ${text}`);
			version = answered.events.at(-1)?.seq ?? version;
			return took;
		},
		close: () => agent.destroy()
	};
}
