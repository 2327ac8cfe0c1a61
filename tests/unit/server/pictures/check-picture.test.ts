import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '#lib/server/pictures/check-picture.ts';
import { jpeg, png } from '../../../support/pictures.ts';

const svg =
	'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg onload="alert(1)">&x;</svg>';

describe('a picture is what it holds, not what it is called', () => {
	it.each([
		['a PNG', png(640, 200), { ok: true, type: 'png', width: 640, height: 200 }],
		['a JPEG', jpeg(640, 200), { ok: true, type: 'jpeg', width: 640, height: 200 }],
		['nothing', Buffer.alloc(0), { ok: false, fault: 'empty' }],
		['an SVG with script and entities', Buffer.from(svg), { ok: false, fault: 'svg' }],
		['a web page', Buffer.from('<html><script>'), { ok: false, fault: 'otherKind' }],
		['a GIF', Buffer.from('GIF89a.......'), { ok: false, fault: 'otherKind' }],
		['a cut PNG', png(640, 200).subarray(0, -20), { ok: false, fault: 'damaged' }],
		[
			'a PNG with a page behind it',
			Buffer.concat([png(64, 64), Buffer.from('<script>')]),
			{ ok: false, fault: 'damaged' }
		],
		['a cut JPEG', jpeg(640, 200).subarray(0, -2), { ok: false, fault: 'damaged' }],
		['a picture with too many pixels', png(4001, 1), { ok: false, fault: 'tooManyPixels' }],
		['a picture that would be seen as steps', png(20, 20), { ok: false, fault: 'tooFewPixels' }],
		[
			'a heavy picture',
			Buffer.concat([png(64, 64), Buffer.alloc(200_001)]),
			{ ok: false, fault: 'tooHeavy' }
		]
	])('given %s', (_, bytes, expected) => {
		expect(checkPicture(bytes)).toEqual(expected);
	});

	it('answers whatever bytes it is given', () => {
		const start = fc.constantFrom(png(64, 64), jpeg(64, 64), Buffer.alloc(0));
		fc.assert(
			fc.property(start, fc.uint8Array({ maxLength: 200 }), fc.nat(80), (head, tail, cut) => {
				const bytes = Buffer.concat([head.subarray(0, cut), tail]);
				expect(typeof checkPicture(bytes).ok).toBe('boolean');
			}),
			{ numRuns: 500, seed: 20230196 }
		);
	});
});
