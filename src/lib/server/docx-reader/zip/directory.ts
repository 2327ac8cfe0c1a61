import { LIMITS, UnreadableFile } from '../limits.ts';

/** One file in a package, as its list of contents describes it. */
export interface Entry {
	readonly name: string;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	/** Bytes in the package. */
	readonly packed: number;
	/** Where its own head begins. */
	readonly at: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const SIXTY_FOUR = 0xffffffff;
const ENCRYPTED = 1;

const damaged = (detail: string) => new UnreadableFile('damaged', detail);

/**
 * The list of contents at the end of a zip, checked before anything is unpacked: number of files, sizes said, places
 * inside the file. A list that lies about sizes is met again while unpacking.
 */
export function readDirectory(file: Uint8Array): ReadonlyMap<string, Entry> {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > LIMITS.entries) throw new UnreadableFile('tooMuch', `${count} entries`);
	const entries = new Map<string, Entry>();
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== LISTED) throw damaged(`entry ${index}`);
		const length = view.getUint16(at + 28, true);
		const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > end) throw damaged(`entry ${index} ends outside`);
		const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + length));
		const entry = readEntry(view, at, name);
		// Two parts of one name: programs differ in which they read, so what one person sees another does not.
		if (entries.has(partName(name))) throw damaged(`${name} twice`);
		entries.set(partName(name), entry);
		at = next;
	}
	return entries;
}

/** Package names are alike without regard to case, and some programs write backslashes. */
function partName(name: string): string {
	return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function readEntry(view: DataView, at: number, name: string): Entry {
	const packed = view.getUint32(at + 20, true);
	const unpacked = view.getUint32(at + 24, true);
	if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
		throw new UnreadableFile('oldOrLocked', `${name} is encrypted`);
	if (packed === SIXTY_FOUR || unpacked === SIXTY_FOUR)
		throw new UnreadableFile('tooMuch', `${name} is of zip64 size`);
	return { name, method: view.getUint16(at + 10, true), packed, at: view.getUint32(at + 42, true) };
}

function findEnd(view: DataView): number {
	const last = view.byteLength - 22;
	for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	throw damaged('no list of contents');
}
