/** A process of its own on a database file; says on its output what it has been promised. */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openSqliteEventLog } from '#lib/server/event-log/sqlite.ts';
import { appendOf, note } from './event-log.ts';

const [work, file = '', name = '', streams = '0'] = process.argv.slice(2);
const log = await openSqliteEventLog(file);
const say = (line: string) => writeSync(1, `${line}\n`);

/** Tries to be first in every stream; the parent lets all start together. */
async function race(): Promise<void> {
	say('ready');
	await once(process.stdin, 'data');
	for (let number = 0; number < Number(streams); number += 1) {
		const stream = `race-${number}`;
		const result = await log.append(appendOf({ stream, expected: 'none', events: [note(name)] }));
		if (result.outcome === 'appended') say(stream);
	}
	process.stdin.destroy();
	await log.close();
}

/** Appends until it is killed; a seq is said only after the log has promised it. */
async function appendForEver(): Promise<void> {
	for (let expected = (await log.read('s')).length; ; expected += 1) {
		const result = await log.append(appendOf({ expected, events: [note(`${expected + 1}`)] }));
		if (result.outcome !== 'appended') throw new Error(result.outcome);
		say(`${expected + 1}`);
	}
}

await (work === 'race' ? race() : appendForEver());
