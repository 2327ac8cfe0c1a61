import { setTimeout as pause } from 'node:timers/promises';
import type { RunningServer } from '../../support/server.ts';
import { percentile } from '../report/times.ts';
import { cpuOfEach } from '../server/process.ts';
import { openSender, type Sender } from './send.ts';

export interface Load {
	readonly people: number;
	readonly edits: number;
	/** Milliseconds between a person's edits; 0: the next as soon as the last is acknowledged. */
	readonly every: number;
}

export interface Answers {
	readonly perSecond: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	/** The server's milliseconds for an edit; undefined where the system does not tell. */
	readonly cpu: number | undefined;
}

/** Everybody edits an answer of their own in the same agreement, as long as there are edits left. */
export async function loadOn(
	{ address, pid }: RunningServer,
	agreement: string,
	load: Load
): Promise<Answers> {
	const { people, edits, every } = load;
	const senders = Array.from({ length: people }, () => openSender(address, agreement, 1));
	const times: number[] = [];
	let left = edits;

	async function edit(sender: Sender, index: number): Promise<void> {
		// As people: not all at the same moment.
		await pause((every * index) / people);
		const path = answers[index % answers.length] ?? '';
		while (left > 0) {
			left -= 1;
			const took = await sender.set(path, `${words} ${left}`);
			times.push(took);
			if (every > took) await pause(every - took);
		}
	}

	// What each has not heard of is caught up with before the clock starts.
	for (const sender of senders) await sender.set(answers[0] ?? '', `${words} först`);
	const began = performance.now();
	const cpu = await cpuOfEach(pid, edits, async () => {
		await Promise.all(senders.map(edit));
	});
	const seconds = (performance.now() - began) / 1000;
	senders.forEach((sender) => sender.close());
	return {
		perSecond: times.length / seconds,
		p50: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		p99: percentile(times, 0.99),
		cpu
	};
}

const measures = ['kontaktpolis', 'ungdomscoacher', 'kronobergsmodellen', 'unga-vuxna-team'];
const answers = measures.flatMap((id) =>
	['title', 'description', 'resource', 'documentation', 'statusReason'].map(
		(name) => `actionPlan.measures.${id}.${name}`
	)
);
const words = 'Kontaktpolisen och skolans ledning stämmer av varje månad under terminen.';
