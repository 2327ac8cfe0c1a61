import type { Clock } from '#lib/ports/clock.ts';
import type { EventLog } from '#lib/ports/event-log.ts';
import type { Ids } from '#lib/ports/ids.ts';
import type { AgreementStore } from './agreement-store.ts';

/** What a use case may reach of the world. */
export interface Ports {
	readonly log: EventLog;
	readonly store: AgreementStore;
	readonly clock: Clock;
	readonly ids: Ids;
}
