/** Where the forums stand in the wide drawing: a band a level, boxes side by side, an arrow to whoever gets the report. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { forumsText } from '#lib/text/forums-page.ts';
import { boxOf, type Box, type BoxLine } from './boxes.ts';
import { forumFacts, type ForumFacts, type LevelId } from './facts.ts';
import { arrowsOf, type Arrow } from './arrows.ts';

export const width = 1248;
/** The first column holds what the level is called. */
const labels = 168;
const most = 4;
const gap = 20;
/** Between bands and rows: room for arrows and their words. */
const air = 56;

export interface Band {
	readonly title: string;
	readonly does: string;
	readonly top: number;
}

export interface Picture {
	readonly height: number;
	readonly bands: readonly Band[];
	readonly boxes: readonly Box[];
	readonly arrows: readonly Arrow[];
	/** The assembly that gets a report, drawn without members (SFS 2023:196 13 §). */
	readonly assembly: Box | undefined;
}

const levels: readonly LevelId[] = ['political', 'strategic', 'operational', 'none'];

export function drawForums(content: AgreementContent): Picture {
	const forums = forumFacts(content);
	const report = content.followUp.assemblyReporting;
	const often = intervalText(report?.interval, report?.intervalOther);
	const reporter = often === undefined ? undefined : topForum(content, forums);
	const bands: Band[] = [];
	const boxes: Box[] = [];
	let top = 0;
	let assembly: Box | undefined;
	if (reporter) {
		bands.push({ ...forumsText.assembly, top });
		assembly = box('assembly', (labels + width) / 2 - 120, top + 20, 240, 44, false, []);
		top += 64 + air;
	}
	for (const level of levels) {
		const inLevel = forums.filter((forum) => forum.level === level);
		if (inLevel.length === 0) continue;
		bands.push({ ...forumsText.levels[level], top });
		top += 20;
		for (const inRow of rowsOf(inLevel)) {
			const row = placeRow(inRow, top);
			boxes.push(...row);
			top += Math.max(...row.map(({ height }) => height)) + air;
		}
	}
	const reports = [
		...forums.flatMap(({ id, reportsTo }) => (reportsTo ? [{ from: id, to: reportsTo }] : [])),
		...(reporter ? [{ from: reporter.id, to: 'assembly' }] : [])
	];
	const times = new Map([
		...forums.map((one) => [one.id, one.often] as const),
		['assembly', often]
	]);
	const all = assembly ? [assembly, ...boxes] : boxes;
	return {
		height: Math.max(0, top - air + 20),
		bands,
		boxes,
		arrows: arrowsOf(all, reports, times),
		assembly
	};
}

/** Who tells the assembly: the group that steers, else the first one that reports to nobody else. */
function topForum(
	{ structure }: AgreementContent,
	forums: readonly ForumFacts[]
): ForumFacts | undefined {
	return (
		forums.find(({ id }) => id === structure.steeringForum) ??
		forums.find(({ reportsTo }) => reportsTo === undefined)
	);
}

/** Those that report within their own level stand below whoever they report to; at most four side by side. */
function rowsOf(forums: readonly ForumFacts[]): readonly (readonly ForumFacts[])[] {
	const byId = new Map(forums.map((forum) => [forum.id, forum]));
	const depth = ({ reportsTo }: ForumFacts, seen: readonly string[] = []): number => {
		const above = byId.get(reportsTo ?? '');
		return above && !seen.includes(above.id) ? 1 + depth(above, [...seen, above.id]) : 0;
	};
	const byDepth = [...Map.groupBy(forums, (forum) => depth(forum))].toSorted(([a], [b]) => a - b);
	return byDepth.flatMap(([, row]) =>
		Array.from({ length: Math.ceil(row.length / most) }, (_, index) =>
			row.slice(index * most, (index + 1) * most)
		)
	);
}

function placeRow(row: readonly ForumFacts[], top: number): readonly Box[] {
	const room = width - labels;
	const each = Math.min(440, (room - gap * (row.length - 1)) / row.length);
	const start = labels + (room - each * row.length - gap * (row.length - 1)) / 2;
	const made = row.map((forum) => ({ forum, ...boxOf(forum, each) }));
	const height = Math.max(...made.map((one) => one.height));
	return made.map(({ forum, lines }, index) =>
		box(forum.id, start + index * (each + gap), top, each, height, forum.temporary, lines)
	);
}

function box(
	id: string,
	left: number,
	top: number,
	boxWidth: number,
	height: number,
	temporary: boolean,
	lines: readonly BoxLine[]
): Box {
	return { id, left, top, width: boxWidth, height, temporary, lines };
}
