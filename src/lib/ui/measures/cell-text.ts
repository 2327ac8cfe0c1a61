import type { OptionLabels } from '#lib/client/page-data.ts';
import type { Postponed } from '#lib/domain/agreement/state.ts';
import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import { areasIn, organisationName, partyById } from '#lib/domain/sections/readers.ts';
import { gridText } from '#lib/text/measures-grid.ts';
import { shortPeriod } from '#lib/text/swedish/periods.ts';
import { capitalFirst } from '#lib/text/swedish/letters.ts';
import { shapeOf, type MarkShape } from '#lib/ui/primitives/party.ts';
import type { ColumnId } from './columns.ts';

export interface CellText {
	readonly text: string;
	/** For assistive technology, where the text leans on signs. */
	readonly spoken?: string;
	/** What is not there, in words. */
	readonly missing?: string;
	/** The party that owns the measure. */
	readonly shape?: MarkShape;
}

/** What is read to fill the cells. */
export interface Sheet {
	readonly content: AgreementContent;
	readonly postponed: Postponed;
	readonly options: OptionLabels;
}

const { missing } = gridText;

/** What stands in a cell. `missing` is left out for what the agreement says is decided later. */
export function cellText(
	column: ColumnId,
	measure: Measure,
	number: string | undefined,
	sheet: Sheet
): CellText {
	const later = (...names: readonly string[]) =>
		names.some((name) => sheet.postponed[`actionPlan.measures.${measure.id}.${name}`]);
	const without = (word: string, ...names: readonly string[]): CellText =>
		later(...names) ? { text: gridText.later } : { text: '', missing: word };
	switch (column) {
		case 'number':
			return { text: number ?? gridText.numberless };
		case 'title':
			return measure.title ? { text: measure.title } : { text: '', missing: missing.title };
		case 'links':
			return links(measure, sheet, without);
		case 'owner':
			return owner(measure, sheet) ?? without(missing.owner, 'owner');
		case 'status':
			return measure.status
				? { text: gridText.status[measure.status] }
				: { text: later('status') ? gridText.later : missing.status };
		case 'time': {
			const period = measure.time && shortPeriod(measure.time);
			return period ? { text: capitalFirst(period) } : without(missing.time, 'time');
		}
		case 'followUp': {
			const { followUpInterval: interval, followUpIntervalOther: other } = measure;
			if (!interval) return without(missing.followUp, 'followUpInterval');
			const often =
				interval === 'other' && other ? other : (sheet.options.interval?.[interval] ?? interval);
			const hasOwner = measure.followUpOwner || later('followUpOwner');
			return { text: often, ...(!hasOwner && { missing: missing.followUpOwner }) };
		}
	}
}

function links(
	{ causes, goals }: Measure,
	{ content }: Sheet,
	without: (word: string, ...names: readonly string[]) => CellText
): CellText {
	const causeNumbers = places(content, causes, 'causes');
	const goalNumbers = places(content, goals, 'goals');
	if (causeNumbers === '') {
		const word = goalNumbers === '' ? missing.cause : undefined;
		return word ? without(word, 'causes') : { text: `→ ${goalNumbers}`, missing: missing.cause };
	}
	if (goalNumbers === '') {
		const goal = without(missing.goal, 'goals');
		return { ...goal, text: [`${causeNumbers} →`, goal.text].filter(Boolean).join(' ') };
	}
	return {
		text: `${causeNumbers} → ${goalNumbers}`,
		spoken: gridText.linkWords(causeNumbers, goalNumbers)
	};
}

/** `1, 3`: the places of the rows within their areas. */
function places(
	content: AgreementContent,
	ids: readonly string[] | undefined,
	list: 'causes' | 'goals'
): string {
	const numbers = areasIn(content).flatMap((area) =>
		(area[list] ?? []).flatMap(({ id }, index) => (ids?.includes(id) ? [index + 1] : []))
	);
	return numbers.join(', ');
}

function owner({ owner: answer }: Measure, { content }: Sheet): CellText | undefined {
	if (!answer?.function) return undefined;
	const party = partyById(content, answer.organisation);
	const name = organisationName(content, answer.organisation);
	return {
		text: capitalFirst(answer.function),
		...(name && { spoken: `${capitalFirst(answer.function)}, ${name}` }),
		...(party && { shape: shapeOf(party.kind ?? '') })
	};
}
