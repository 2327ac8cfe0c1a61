/** One pasted row as the answers of a measure; what finds no place of its own is kept in the description. */
import { candidates } from '../candidates.ts';
import type { AgreementContent } from '../content.ts';
import type { Owner, Period } from '../values.ts';
import { readDay, readPeriod } from './dates.ts';
import { keyOf, rowNamed, rowsNamed, type Named } from './match.ts';
import type { PasteField, PasteWords } from './words.ts';

export interface Unplaced {
	readonly field: PasteField;
	/** What stood before the text in the description. */
	readonly label: string;
	readonly text: string;
}

export interface MeasureRow {
	readonly values: Readonly<Record<string, unknown>>;
	/** Not understood, and so kept in the description. */
	readonly unplaced: readonly Unplaced[];
}

/** Texts by column; `heading` is what the column was called. */
export type Texts = ReadonlyMap<PasteField, { readonly text: string; readonly heading: string }>;

/** Rows that a text may name, in one area or in all. */
export interface Lists {
	readonly areas: readonly Named[];
	readonly actors: readonly Named[];
	readonly causes: readonly (Named & { readonly area: string })[];
	readonly goals: readonly (Named & { readonly area: string })[];
}

export function listsIn(content: AgreementContent): Lists {
	const areas = content.focusAreas.areas ?? [];
	return {
		areas: areas.map(({ id, name }) => ({ id, name })),
		actors: candidates(content, 'actor', ''),
		causes: areas.flatMap(({ id: area, causes = [] }) =>
			causes.map(({ id, text: name }) => ({ id, name, area }))
		),
		goals: areas.flatMap(({ id: area, goals = [] }) =>
			goals.map(({ id, text: name }) => ({ id, name, area }))
		)
	};
}

/** `area` is that of the heading the row stands under. */
export function measureRow(
	texts: Texts,
	lists: Lists,
	words: PasteWords,
	area?: string
): MeasureRow {
	const unplaced: Unplaced[] = [];
	const values: Record<string, unknown> = {};
	const text = (field: PasteField) => texts.get(field)?.text ?? '';
	const keep = (field: PasteField, left: string) => {
		const label = texts.get(field)?.heading || words.labels[field];
		if (left !== '') unplaced.push({ field, label, text: left });
	};
	const put = (name: string, value: unknown) => {
		if (value !== undefined && value !== '') values[name] = value;
	};

	put('title', text('title').replace(/\s+/g, ' '));
	const chosen = rowNamed(lists.areas, text('area'), true);
	if (!chosen) keep('area', text('area'));
	const home = chosen?.id ?? area;
	for (const [field, name] of [
		['cause', 'causes'],
		['goal', 'goals']
	] as const) {
		const rows = lists[name].filter((row) => home === undefined || row.area === home);
		const { found, rest } = rowsNamed(
			rows,
			text(field),
			home !== undefined || lists.areas.length === 1
		);
		if (found.length > 0) put(name, found);
		keep(field, rest.join('; '));
	}
	put('focusArea', home ?? soleArea(values, lists));
	put('owner', ownerOf(text, keep, lists.actors));
	put('time', timeOf(text, keep, words));
	followUp(text, put, words);
	put('resource', text('resource').replace(/\s*\n\s*/g, ', '));
	const status = keyOf(words.status, text('status'));
	put('status', status);
	if (!status) keep('status', text('status'));
	put(
		'description',
		[text('description'), ...unplaced.map((one) => `${one.label}: ${one.text}`)]
			.filter(Boolean)
			.join('\n')
	);
	return { values, unplaced };
}

type Text = (field: PasteField) => string;
type Keep = (field: PasteField, left: string) => void;

/** The one area that all the row's causes and goals belong to. */
function soleArea(values: Readonly<Record<string, unknown>>, lists: Lists): string | undefined {
	const ids = [values['causes'], values['goals']].flat();
	const areas = new Set(
		[...lists.causes, ...lists.goals].filter(({ id }) => ids.includes(id)).map(({ area }) => area)
	);
	return areas.size === 1 ? [...areas][0] : undefined;
}

/** A function, its organisation and who steps in. "Socialchefen, Hallstahammars kommun" is both function and home. */
function ownerOf(text: Text, keep: Keep, actors: readonly Named[]): Owner | undefined {
	const written = text('owner').replace(/\s*\n\s*/g, ', ');
	const named = rowNamed(actors, text('organisation'));
	if (!named) keep('organisation', text('organisation'));
	const split = named ? undefined : splitOwner(written, actors);
	const title = split ? split.function : written;
	const organisation = named?.id ?? split?.organisation;
	const deputy = text('deputy').replace(/\s+/g, ' ');
	const owner = {
		...(title !== '' && { function: title }),
		...(organisation !== undefined && { organisation }),
		...(deputy !== '' && { deputy })
	};
	return Object.keys(owner).length > 0 ? owner : undefined;
}

function splitOwner(text: string, actors: readonly Named[]) {
	const sole = rowNamed(actors, text);
	if (sole) return { function: '', organisation: sole.id };
	const [, title = '', home = ''] = /^(.*?)(?:, | \()([^,()]+)\)?$/.exec(text) ?? [];
	const last = rowNamed(actors, home);
	if (last) return { function: title.trim(), organisation: last.id };
	const first = rowNamed(actors, title);
	return first ? { function: home.trim(), organisation: first.id } : undefined;
}

function timeOf(text: Text, keep: Keep, words: PasteWords): Period | undefined {
	const whole = text('time') === '' ? undefined : readPeriod(text('time'), words);
	if (!whole) keep('time', text('time'));
	const start = readDay(text('start'), 'start', words);
	if (!start) keep('start', text('start'));
	const isOpen = words.open.some((word) => rowNamed([{ id: word, name: word }], text('end')));
	const end = isOpen ? 'open' : readDay(text('end'), 'end', words);
	if (!end) keep('end', text('end'));
	const time = { ...whole, ...(start && { start }), ...(end && { end }) };
	if (time.start && time.end && time.end !== 'open' && time.start > time.end) {
		keep('end', text('end') || text('time'));
		return { start: time.start };
	}
	return Object.keys(time).length > 0 ? time : undefined;
}

/** "Varje kvartal, samordnaren": how often and by whom. What is no interval is one in the writers' own words. */
function followUp(
	text: Text,
	put: (name: string, value: unknown) => void,
	words: PasteWords
): void {
	const written = text('followUp').replace(/\s*\n\s*/g, ', ');
	const [often = '', ...rest] = written.split(/,\s*/);
	const known = keyOf(words.interval, written) ?? keyOf(words.interval, often);
	const isWhole = keyOf(words.interval, written) !== undefined;
	put('followUpInterval', known ?? (written === '' ? undefined : 'other'));
	if (!known) put('followUpIntervalOther', written);
	put(
		'followUpOwner',
		text('followUpOwner').replace(/\s+/g, ' ') || (known && !isWhole ? rest.join(', ') : '')
	);
}
