import { imageSize } from 'image-size';
import { largestLogotype, mostPixels } from '#lib/domain/agreement/logotype.ts';
import type { PictureFault } from '#lib/domain/agreement/logotype.ts';

export type CheckedPicture =
	| {
			readonly ok: true;
			readonly type: 'png' | 'jpeg';
			readonly width: number;
			readonly height: number;
	  }
	| { readonly ok: false; readonly fault: PictureFault };

/** Fewer pixels than this on its longer side are seen as steps on paper. */
const LEAST = 64;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
	signature.every((byte, i) => bytes[i] === byte);

/** Whole chunks from the header to the end, and nothing after. */
function isWholePng(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const named = (at: number) => String.fromCharCode(...bytes.subarray(at + 4, at + 8));
	let at = PNG.length;
	let first = true;
	while (at + 12 <= bytes.length) {
		const name = named(at);
		if (first !== (name === 'IHDR')) return false;
		first = false;
		at += 12 + view.getUint32(at);
		if (name === 'IEND') return at === bytes.length;
	}
	return false;
}

const isWholeJpeg = (bytes: Uint8Array) =>
	bytes[bytes.length - 2] === 0xff && bytes[bytes.length - 1] === 0xd9;

function sizeIn(
	bytes: Uint8Array
): { readonly width: number; readonly height: number } | undefined {
	try {
		const { width, height } = imageSize(bytes);
		return width > 0 && height > 0 ? { width, height } : undefined;
	} catch {
		return undefined;
	}
}

/**
 * What a file is by what it holds, whatever it is called. Only PNG and JPEG: Word wants a raster beside an SVG, and
 * making one takes a program of its own.
 */
export function checkPicture(bytes: Uint8Array): CheckedPicture {
	const refuse = (fault: PictureFault): CheckedPicture => ({ ok: false, fault });
	if (bytes.length === 0) return refuse('empty');
	const type = begins(bytes, PNG) ? 'png' : begins(bytes, JPEG) ? 'jpeg' : undefined;
	if (type === undefined) {
		const start = Buffer.from(bytes.subarray(0, 2000)).toString('utf8');
		return refuse(/<svg[\s>]/i.test(start) ? 'svg' : 'otherKind');
	}
	if (bytes.length > largestLogotype) return refuse('tooHeavy');
	if (!(type === 'png' ? isWholePng(bytes) : isWholeJpeg(bytes))) return refuse('damaged');
	const size = sizeIn(bytes);
	if (size === undefined) return refuse('damaged');
	const longer = Math.max(size.width, size.height);
	if (longer > mostPixels) return refuse('tooManyPixels');
	if (longer < LEAST) return refuse('tooFewPixels');
	return { ok: true, type, ...size };
}
