import type { ListedChange } from '#lib/domain/compare/changes.ts';
import type { TableBlock } from '#lib/domain/document/model.ts';
import { documentWords } from '#lib/text/documents/grammar.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { numberWord } from '#lib/text/swedish/numbers.ts';
import type { RedlineFacts } from './facts.ts';
import { whyThis } from './reasons.ts';

const kinds: Readonly<Record<ListedChange['kind'], string>> = {
	added: 'Tillagt',
	removed: 'Borttaget',
	changed: 'Ändrat',
	moved: 'Flyttat'
};
const nothing = '–';

/** The heading of one focus area, in the agreement or the plan. */
const areaOf = /^(?:focusAreas\.)?area:/;

/** Areas and undertakings first, then roles and forums, then dates, then the rest (redline-summary.yaml, order). */
const order: readonly RegExp[] = [
	/^(?:focusAreas|area|purposes|undertakings)/,
	/^(?:mandate|organisation)/,
	/^validity/
];

function rank({ chapterId }: ListedChange): number {
	const place = order.findIndex((pattern) => pattern.test(chapterId));
	return place === -1 ? order.length : place;
}

/** Sorting is stable: within a rank the order of the text. */
export const inOrderOfWeight = (changes: readonly ListedChange[]): readonly ListedChange[] =>
	[...changes].sort((a, b) => rank(a) - rank(b));

/** `punkt 9.4`; in front matter and in chapters without a number, the heading. */
function placeOf({ number, of, heading, chapterId }: ListedChange): string {
	if (number === undefined) return heading;
	const isClause = of !== 'chapter' && number.includes('.');
	// The chapters of a plan are its areas.
	if (!isClause && areaOf.test(chapterId)) return `fokusområde ${number}`;
	return documentWords.reference(isClause ? 'clause' : 'chapter', number);
}

function whatOf({ kind, of, id, name, heading, isPart }: ListedChange): string {
	const called = name ?? heading;
	if (isPart && kind !== 'changed') return `${kinds[kind]} under ${called}`;
	if ((of === 'section' || of === 'chapter') && areaOf.test(id)) {
		if (kind === 'added') return `Nytt fokusområde: ${called}`;
		if (kind === 'removed') return `Fokusområdet ${called} har tagits bort`;
	}
	if (of === 'clause' && id === 'purposes.list') return 'Syftet har ändrats';
	return `${kinds[kind]}: ${called}`;
}

/** Changes that exchange the same words are one line, at the first place. */
export interface Gathered {
	readonly change: ListedChange;
	readonly places: number;
}

export function gathered(changes: readonly ListedChange[]): readonly Gathered[] {
	const lines = new Map<string, Gathered>();
	for (const [i, change] of changes.entries()) {
		const key = change.exchange ?? String(i);
		const line = lines.get(key);
		lines.set(key, { change: line?.change ?? change, places: (line?.places ?? 0) + 1 });
	}
	return [...lines.values()];
}

export const countedPlaces = (count: number): string =>
	count === 1 ? 'ett ställe' : `${numberWord(count, 'neuter')} ställen`;

const cell = (text: string) => [{ runs: [{ text: text || nothing }] }];

/** What has changed, a row each. The reasons have a column only where one is given. */
export function changesTable(changes: readonly Gathered[], facts: RedlineFacts): TableBlock {
	const told = changes.map(({ change, places }) => {
		const place = placeOf(change);
		const where = change.kind === 'removed' && !change.isPart ? `tidigare ${place}` : place;
		const others = places > 1 ? ` och ${countedPlaces(places - 1)} till` : '';
		return { change, place: capitalFirst(where) + others, reason: whyThis(facts, change, place) };
	});
	const hasReasons = told.some(({ reason }) => reason !== '');
	const headings = ['Var', 'Vad', 'Förut', 'Nu', ...(hasReasons ? ['Varför'] : [])];
	const caption = 'Ändringar av innehållet';
	return {
		kind: 'table',
		id: 'redline.changes',
		answers: [],
		lead: [],
		caption,
		description: documentWords.describeTable(caption, headings, told.length),
		columns: headings.map((heading, i) => ({ id: `c${i}`, heading })),
		rows: told.map(({ change, place, reason }, i) => ({
			id: `redline.${i}`,
			cells: [
				cell(place),
				cell(whatOf(change)),
				cell(change.before),
				cell(change.after),
				...(hasReasons ? [cell(reason || 'Skäl saknas')] : [])
			]
		}))
	};
}
