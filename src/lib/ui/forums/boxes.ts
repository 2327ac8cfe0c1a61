/** A forum's box: its lines of text, top to bottom, and how high they make it. */
import { forumsText } from '#lib/text/forums-page.ts';
import type { MarkShape } from '#lib/ui/primitives/party.ts';
import type { ForumFacts } from './facts.ts';
import { linesOf } from './lines.ts';

export type LineKind = 'name' | 'council' | 'quiet' | 'member' | 'missing';

export interface BoxLine {
	readonly kind: LineKind;
	readonly text: string;
	/** Baseline from the top of the box. */
	readonly y: number;
	/** Before the first line of an organisation's members. */
	readonly shape?: MarkShape;
	readonly isFirst: boolean;
}

export interface Box {
	readonly id: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly temporary: boolean;
	readonly lines: readonly BoxLine[];
}

export const padding = 14;
/** Room for a party's mark before its members. */
export const indent = 20;

const faces = {
	name: { size: 16, bold: true, step: 21 },
	council: { size: 14, bold: true, step: 20 },
	quiet: { size: 14, step: 20 },
	member: { size: 15, step: 22 },
	missing: { size: 15, bold: true, step: 22 }
} as const;

export const sizeOf = (kind: LineKind): number => faces[kind].size;

export function boxOf(
	forum: ForumFacts,
	width: number
): { readonly lines: readonly BoxLine[]; readonly height: number } {
	const lines: BoxLine[] = [];
	let y = padding - 2;
	const add = (kind: LineKind, text: string, most: number, shape?: MarkShape) => {
		const isListed = kind === 'member' || kind === 'missing';
		const room = width - 2 * padding - (isListed ? indent : 0);
		linesOf(text, faces[kind], room, most).forEach((line, index) => {
			y += faces[kind].step;
			const isFirst = index === 0;
			lines.push({ kind, text: line, y: y - 4, isFirst, ...(isFirst && shape && { shape }) });
		});
	};
	add('name', forum.name, 3);
	if (forum.isCouncil) add('council', forumsText.council, 1);
	add('quiet', forum.meets, 2);
	if (forum.chair) add('quiet', forumsText.led(forum.chair), 2);
	y += 4;
	for (const { functions, shape } of forum.members) add('member', functions, 3, shape);
	for (const text of forum.missing) add('missing', text, 1);
	return { lines, height: y + padding };
}
