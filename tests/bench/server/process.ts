/** What the system tells of a running process: Linux alone, elsewhere nothing. */
import { existsSync, readFileSync } from 'node:fs';

/** Resident memory in MB, now and at most. */
export function memoryOf(pid: number): { readonly now?: number; readonly peak?: number } {
	const file = `/proc/${pid}/status`;
	if (!existsSync(file)) return {};
	const status = readFileSync(file, 'utf8');
	const read = (name: string) => {
		const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
		return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
	};
	const [now, peak] = [read('VmRSS'), read('VmHWM')];
	return { ...(now !== undefined && { now }), ...(peak !== undefined && { peak }) };
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
