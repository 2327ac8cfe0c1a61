/** What the system tells of a running process: Linux alone, elsewhere nothing. */
import { existsSync, readFileSync } from 'node:fs';

/** Resident memory in MB. */
interface Memory {
	readonly now?: number;
	readonly peak?: number;
	/** The part that is the process's own: without Node's program file, which all that run Node share. */
	readonly own?: number;
}

export function memoryOf(pid: number): Memory {
	const file = `/proc/${pid}/status`;
	if (!existsSync(file)) return {};
	const status = readFileSync(file, 'utf8');
	const read = (key: keyof Memory, name: string): Memory => {
		const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
		return kilobytes === undefined ? {} : { [key]: Number(kilobytes) / 1024 };
	};
	return { ...read('now', 'VmRSS'), ...read('peak', 'VmHWM'), ...read('own', 'RssAnon') };
}

/** Linux counts processor time in hundredths of a second, on every machine. */
const tick = 10;

/** Milliseconds of processor time since it started, in steps of 10: only for sums over many requests. */
function cpuOf(pid: number): number | undefined {
	const file = `/proc/${pid}/stat`;
	if (!existsSync(file)) return undefined;
	// The second field is the program's name in brackets, which may hold spaces.
	const fields = readFileSync(file, 'utf8')
		.replace(/^.*\) /s, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** Processor time of the process for each of so many requests. */
export async function cpuOfEach(
	pid: number,
	count: number,
	work: () => Promise<void>
): Promise<number | undefined> {
	const before = cpuOf(pid);
	await work();
	const after = cpuOf(pid);
	return before === undefined || after === undefined ? undefined : (after - before) / count;
}
