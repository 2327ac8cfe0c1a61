/** Types a whole agreement through every page of the wizard, as a person would who has it on paper. */
import { partSlug } from '#lib/domain/journey/slugs.ts';
import { journeySections, type JourneySection } from '#lib/domain/journey/sections.ts';
import { sections, type AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field, Fields } from '#lib/domain/sections/fields.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import { typeAnswer } from './type-answer.ts';
import type { Typist } from './typist.ts';

type Values = Readonly<Record<string, unknown>>;

/** An answer that points at something written later: typed when everything is there. */
interface Waiting {
	readonly address: string;
	readonly path: string;
	readonly field: Field;
	readonly value: unknown;
}

export class AgreementTyping {
	readonly #typist: Typist;
	readonly #home: string;
	/** Row ids of the page by list and row id of the case, e.g. `parties kommunen`. */
	readonly #ids = new Map<string, string>();
	readonly #waiting: Waiting[] = [];
	#address = '';

	constructor(typist: Typist, home: string) {
		this.#typist = typist;
		this.#home = home;
	}

	async type(content: AgreementContent): Promise<void> {
		for (const section of journeySections) await this.#typeSection(section, content[section.id]);
		for (const { address, path, field, value } of this.#waiting) {
			await this.#typist.open(`${address}#${path}`);
			await typeAnswer(this.#typist, path, field, this.#here(field, value));
			await this.#typist.saved();
		}
	}

	async #typeSection(section: JourneySection, values: Values): Promise<void> {
		const fields: Fields = sections[section.id];
		for (const group of section.groups) {
			const questions = askedFirst(fields).filter(
				([name, field]) => field.group === group && values[name] !== undefined
			);
			if (questions.length === 0) continue;
			await this.#openPart(`${this.#home}/${section.slug}/${partSlug(section.id, group)}`);
			for (const [name, field] of questions)
				await this.#typeField(`${section.id}.${name}`, field, values[name], values[`${name}Other`]);
			await this.#typist.saved();
		}
		const list =
			section.id === 'focusAreas' ? 'areas' : section.id === 'actionPlan' ? 'measures' : undefined;
		if (list)
			await this.#typeRowPages(
				section,
				list,
				fields[list],
				(values[list] ?? []) as readonly AnyRow[]
			);
	}

	/** What is asked about each area and each measure, on its own page. */
	async #typeRowPages(
		section: JourneySection,
		list: string,
		field: Field | undefined,
		rows: readonly AnyRow[]
	): Promise<void> {
		if (field?.type !== 'rows') return;
		for (const row of rows) {
			const id = this.#ids.get(`${list} ${row.id}`) ?? '';
			await this.#openPart(`${this.#home}/${section.slug}/${id}`);
			await this.#typeFields(
				`${section.id}.${list}.${id}`,
				field.fields,
				row,
				(each) => each.group !== undefined
			);
			await this.#typist.saved();
		}
	}

	async #openPart(address: string): Promise<void> {
		this.#address = address;
		await this.#typist.open(address);
	}

	async #typeFields(
		base: string,
		fields: Fields,
		values: Values,
		wanted: (field: Field) => boolean
	): Promise<void> {
		for (const [name, field] of askedFirst(fields)) {
			if (values[name] !== undefined && wanted(field))
				await this.#typeField(`${base}.${name}`, field, values[name], values[`${name}Other`]);
		}
	}

	async #typeField(path: string, field: Field, value: unknown, other: unknown): Promise<void> {
		if (field.type === 'group')
			return this.#typeFields(path, field.fields, value as Values, () => true);
		if (field.type === 'rows') {
			for (const row of value as readonly AnyRow[]) {
				const id = await this.#typist.addRow(path);
				this.#ids.set(`${path.split('.').at(-1)} ${row.id}`, id);
				await this.#typeFields(
					`${path}.${id}`,
					field.fields,
					row,
					(each) => each.group === undefined
				);
			}
			return;
		}
		if (this.#pointsAhead(field, value)) {
			this.#waiting.push({ address: this.#address, path, field, value });
			return;
		}
		await typeAnswer(this.#typist, path, field, this.#here(field, value));
		if (other !== undefined) await this.#typist.type(`${path}Other`, String(other));
	}

	#pointsAhead(field: Field, value: unknown): boolean {
		return pointers(field, value).some(
			(id) => id !== 'none' && this.#idHere(field, id) === undefined
		);
	}

	#idHere(field: Field, id: string): string | undefined {
		return listsOf(field)
			.map((list) => this.#ids.get(`${list} ${id}`))
			.find((found) => found !== undefined);
	}

	/** The value with the page's row ids. */
	#here(field: Field, value: unknown): unknown {
		const here = (id: string) => this.#idHere(field, id) ?? id;
		if (field.type === 'reference' || field.type === 'placeOrText') return here(value as string);
		if (field.type === 'references') return (value as readonly string[]).map(here);
		if (field.type !== 'owner') return value;
		const owner = value as { readonly organisation?: string };
		return owner.organisation === undefined
			? owner
			: { ...owner, organisation: here(owner.organisation) };
	}

	/** Row ids of the page → of the case, to compare what was typed with what was meant. */
	get cased(): ReadonlyMap<string, string> {
		return new Map([...this.#ids].map(([mine, page]) => [page, mine.split(' ')[1] ?? '']));
	}
}

/** What decides whether a question is shown is answered before it. */
function askedFirst(fields: Fields): readonly (readonly [string, Field])[] {
	const all = Object.entries(fields);
	return [
		...all.filter(([, field]) => !field.shownWhen),
		...all.filter(([, field]) => field.shownWhen)
	];
}

function pointers(field: Field, value: unknown): readonly string[] {
	if (field.type === 'reference') return [value as string];
	if (field.type === 'references') return value as readonly string[];
	if (field.type === 'owner') return [(value as { organisation?: string }).organisation ?? 'none'];
	return [];
}

/** The lists that hold what a field may point at. */
function listsOf(field: Field): readonly string[] {
	if (field.type === 'owner') return ['parties', 'actors'];
	if (field.type === 'placeOrText') return ['places'];
	if (field.type !== 'reference' && field.type !== 'references') return [];
	return field.to === 'party'
		? ['parties']
		: field.to === 'actor'
			? ['parties', 'actors']
			: [plurals[field.to]];
}

const plurals = {
	forum: 'forums',
	area: 'areas',
	problem: 'problems',
	cause: 'causes',
	goal: 'goals',
	indicator: 'indicators',
	place: 'places',
	measure: 'measures',
	undertaking: 'undertakings',
	signatory: 'signatories'
} as const;
