import type { WordFault } from './limits.ts';

const STARTS: readonly (readonly [readonly number[], WordFault | 'zip'])[] = [
	[[0x50, 0x4b], 'zip'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'oldOrLocked'],
	[[0x25, 0x50, 0x44, 0x46], 'pdf']
];

/** What a file is by its first bytes: its name says what somebody called it. */
export function kindOf(file: Uint8Array): WordFault | 'zip' {
	const found = STARTS.find(([start]) => start.every((byte, index) => file[index] === byte));
	return found?.[1] ?? 'notWord';
}
