import { Inflate } from 'fflate';
import { LIMITS, UnreadableFile } from '../limits.ts';
import { readDirectory } from './directory.ts';
import type { Entry } from './directory.ts';

export interface Package {
	/** Lower-case names of all parts. */
	readonly names: readonly string[];
	/** The bytes of a part, piece by piece, never more than the limits allow; nothing when it is not there. */
	chunks(name: string): Iterable<Uint8Array> | undefined;
}

const LOCAL = 0x04034b50;
/** Bytes unpacked at a time: deflate makes at most a thousand of one, so a bomb is met within 4 MB. */
const STEP = 4 * 1024;

/** Opens a zip to read parts of it. Throws UnreadableFile; never unpacks more than `LIMITS`. */
export function openPackage(file: Uint8Array): Package {
	const entries = readDirectory(file);
	let total = 0;
	return {
		names: [...entries.keys()],
		chunks(name) {
			const entry = entries.get(name.toLowerCase());
			return entry && counted(unpacked(file, entry));
		}
	};

	function* counted(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
		let part = 0;
		for (const chunk of chunks) {
			part += chunk.length;
			total += chunk.length;
			if (part > LIMITS.part || total > LIMITS.total)
				throw new UnreadableFile('tooMuch', `${total} bytes unpacked`);
			yield chunk;
		}
	}
}

function packedBytes(file: Uint8Array, { name, at, packed }: Entry): Uint8Array {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (at + 30 > file.length || view.getUint32(at, true) !== LOCAL)
		throw new UnreadableFile('damaged', `${name} has no head`);
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + packed > file.length) throw new UnreadableFile('damaged', `${name} is cut`);
	return file.subarray(start, start + packed);
}

function* unpacked(file: Uint8Array, entry: Entry): Generator<Uint8Array> {
	const bytes = packedBytes(file, entry);
	if (entry.method === 0) {
		for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
		return;
	}
	if (entry.method !== 8)
		throw new UnreadableFile('damaged', `${entry.name} is packed in another way`);
	yield* inflated(bytes, entry.name);
}

/** Deflated bytes, unpacked a little at a time. */
export function* inflated(bytes: Uint8Array, name: string): Generator<Uint8Array> {
	let made: Uint8Array[] = [];
	const inflate = new Inflate((chunk) => made.push(chunk));
	for (let at = 0; at < bytes.length; at += STEP) {
		push(inflate, bytes.subarray(at, at + STEP), at + STEP >= bytes.length, name);
		yield* made;
		made = [];
	}
}

function push(inflate: Inflate, bytes: Uint8Array, final: boolean, name: string): void {
	try {
		inflate.push(bytes, final);
	} catch (error) {
		throw new UnreadableFile('damaged', `${name}: ${error instanceof Error ? error.message : ''}`);
	}
}
