/** The words that an answer takes in a document. */
import { candidates } from '#lib/domain/sections/candidates.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import { partyById } from '#lib/domain/sections/readers.ts';
import type {
	Ages,
	Capacity,
	Owner,
	Period,
	Quantity,
	ValueYear
} from '#lib/domain/sections/values.ts';
import type { Answered } from '#lib/domain/sections/walk.ts';
import { dateText } from '#lib/text/swedish/dates.ts';
import { duration, lengthOf } from '#lib/text/swedish/durations.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';
import { agesText, capacityText, valueText } from '#lib/text/swedish/measures.ts';
import { figure, kronor } from '#lib/text/swedish/numbers.ts';
import { periodText, shortPeriod } from '#lib/text/swedish/periods.ts';
import { choiceTexts } from './choices.ts';

/** Each inner list: one of its texts must be seen. */
export function textsOf(
	content: AgreementContent,
	answer: Answered
): readonly (readonly string[])[] {
	const { field, value, beside, path } = answer;
	switch (field.type) {
		case 'group':
		case 'rows':
		case 'matrix':
		case 'yesNo':
		case 'order':
		case 'reform':
			return [];
		case 'lines':
			return (value as readonly string[]).map((line) => [line]);
		case 'longText':
			return sentencesOf(value as string);
		case 'text':
		case 'function':
			return [[value as string]];
		case 'placeOrText':
		case 'reference':
			return [namesOf(content, value as string, answer)];
		case 'references':
			return (value as readonly string[]).map((id) => namesOf(content, id, answer));
		case 'date':
			return [[dateText(value as string)]];
		case 'year':
			return [[String(value)]];
		case 'money':
			return [[kronor(value as number)]];
		case 'number':
			return [
				field.unit
					? [duration(value as number, field.unit), figure(value as number)]
					: [figure(value as number)]
			];
		case 'choice': {
			const other = beside[`${path.split('.').at(-1)}Other`];
			return [value === 'other' ? [String(other)] : choiceTexts(field.options, value as string)];
		}
		case 'choices':
			return (value as readonly string[]).map((one) => choiceTexts(field.options, one));
		case 'period': {
			const period = value as Period;
			return [
				[periodText(period), shortPeriod(period), lengthOf(period)].filter(
					(text) => text !== undefined
				)
			];
		}
		case 'ages':
			return [[agesText(value as Ages) ?? '']];
		case 'valueYear': {
			const { year } = value as ValueYear;
			return [[valueText(value as ValueYear) ?? `${year}`]];
		}
		case 'capacity':
			return [[capacityText(value as Capacity) ?? '']];
		case 'quantity': {
			const { number, unit, interval, intervalOther } = value as Quantity;
			return [
				number === undefined ? [] : [`${figure(number)} ${unit ?? ''}`],
				interval === undefined
					? []
					: [interval === 'yearly' ? 'om året' : (intervalText(interval, intervalOther) ?? '')]
			].filter((texts) => texts.length > 0);
		}
		case 'owner': {
			const owner = value as Owner;
			return [owner.function, owner.deputy]
				.filter((text) => text !== undefined)
				.map((text) => [text]);
		}
	}
}

/** A long text is printed sentence by sentence; each must be there. */
function sentencesOf(text: string): readonly (readonly string[])[] {
	return text.split(/(?<=\.)\s+/u).map((sentence) => [sentence]);
}

/** A party is called by its name or by its short name; "none" needs no words. */
function namesOf(
	content: AgreementContent,
	id: string,
	{ field, path }: Answered
): readonly string[] {
	if (field.type !== 'reference' && field.type !== 'references') {
		const place = candidates(content, 'place', path).find((candidate) => candidate.id === id);
		return [place?.name ?? id];
	}
	if (field.to === 'signatory') return [signatoryTitle(content, id)];
	const row = candidates(content, field.to, path).find((candidate) => candidate.id === id);
	const party = partyById(content, id);
	if (party)
		return [
			party.organisation ?? '',
			party.shortName ?? '',
			shortNames[party.kind ?? ''] ?? ''
		].filter(Boolean);
	return [row?.name ?? String(readAnswer(content, path) === 'none' ? '' : id)];
}

const shortNames: Readonly<Record<string, string>> = {
	municipality: 'kommunen',
	police: 'polisen'
};

/** The blocks of signatures stand under their party; the title alone tells who. */
function signatoryTitle(content: AgreementContent, id: string): string {
	return content.mandate.signatories?.find((row) => row.id === id)?.function ?? id;
}
