import type { Run, Runs } from '#lib/domain/document/model.ts';
import { gluePieces } from '#lib/text/typography.ts';
import { COLOUR } from '../look/colours.ts';
import { cleanText, escapeXml } from '../xml/clean.ts';
import type { Emphasis } from './emphasis.ts';
import type { Links } from './links.ts';
import { mark, tracked, type TrackedRun } from './tracked.ts';

/** Somebody pasted a page of empty lines: two breaks in a row are enough. */
const MANY_BREAKS = /\n{3,}/g;

/** What is left to print of each run, cleaned, without line breaks first and last in the paragraph. */
export function printed(runs: Runs): readonly string[] {
	const texts = runs.map((run) => cleanText(run.text).replace(MANY_BREAKS, '\n\n'));
	const last = texts.length - 1;
	const trimmed = texts.map((text, i) => {
		const start = i === 0 ? text.replace(/^\n+/, '') : text;
		return i === last ? start.replace(/\n+$/, '') : start;
	});
	// Two versions in one paragraph are glued already, each by itself.
	return runs.some((run) => tracked(run).change) ? trimmed : gluePieces(trimmed);
}

/** True when a paragraph of these runs would show nothing. */
export function isBlank(runs: Runs): boolean {
	return runs.every((run) => cleanText(run.text).trim() === '');
}

/** Word drops these unless told to keep them. */
const FRAGILE_SPACE = /^ | $|  |\n/;

/** Element text with its line breaks. */
export function textXml(text: string): string {
	const open = FRAGILE_SPACE.test(text) ? '<w:t xml:space="preserve">' : '<w:t>';
	return `${open}${escapeXml(text).replace(/\n/g, `</w:t><w:br/>${open}`)}</w:t>`;
}

function gapColour({ gap }: Run): string | undefined {
	if (gap === undefined) return undefined;
	return gap === 'later' ? COLOUR.draft : COLOUR.muted;
}

function properties(run: TrackedRun, emphasis: Emphasis): string {
	const { bold, colour, plainGaps } = run.emphasis ?? emphasis;
	const ink = (plainGaps ? undefined : gapColour(run)) ?? colour;
	const weight = (run.bold ?? bold) ? '<w:b/><w:bCs/>' : '';
	if (!weight && !ink) return '';
	return `<w:rPr>${weight}${ink ? `<w:color w:val="${ink}"/>` : ''}</w:rPr>`;
}

/** The runs of one paragraph; a run that refers to a place in this document becomes a link to it. */
export function inline(links: Links, runs: Runs, emphasis: Emphasis = {}): string {
	const texts = printed(runs);
	let xml = '';
	runs.forEach((run, i) => {
		const text = texts[i];
		if (!text) return;
		const plain = `<w:r>${properties(run, emphasis)}${textXml(text)}</w:r>`;
		const body = mark(tracked(run).change ?? emphasis.change, plain);
		const anchor = run.refersTo === undefined ? undefined : links.anchor(run.refersTo);
		xml +=
			anchor && text.trim() !== ''
				? `<w:hyperlink w:anchor="${anchor}" w:history="1">${body}</w:hyperlink>`
				: body;
	});
	return xml;
}
