import { existsSync, readFileSync } from 'node:fs';

/** Resident memory of a process in MB, now and at most; undefined where the system does not tell. */
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
