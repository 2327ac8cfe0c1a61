import { describe } from 'vitest';
import type { LogAdapter } from '../support/event-log.ts';
import { appending } from './event-log/appending.ts';
import { chaining } from './event-log/chaining.ts';
import { keeping } from './event-log/keeping.ts';
import { modelled } from './event-log/modelled.ts';
import { racing } from './event-log/racing.ts';
import { reading } from './event-log/reading.ts';

/** What every adapter of the port `event-log` must do. */
export function eventLogContract(adapter: LogAdapter): void {
	describe(`event log in ${adapter.name}`, () => {
		appending(adapter);
		racing(adapter);
		reading(adapter);
		chaining(adapter);
		keeping(adapter);
		modelled(adapter);
	});
}
