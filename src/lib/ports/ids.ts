/** New ids for agreements, rows and commands: short, URL-safe, unguessable. */
export interface Ids {
	next(): string;
}
