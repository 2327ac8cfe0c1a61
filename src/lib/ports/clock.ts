/** The time, as ISO 8601 in UTC. The domain takes it as an argument; only adapters read it. */
export interface Clock {
	now(): string;
}
