/** What a Word file carries of its agreement, so that the file itself can be opened and worked on (design §6). */
import * as z from 'zod/mini';
import { parseAgreementFile, type AgreementFile } from '#lib/domain/agreement/export.ts';
import { isDate } from '#lib/domain/calendar/iso-date.ts';
import type { PlanPart } from '#lib/domain/document/plan-order.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';

const carriedFormat = 'overens-document';
/** Raise when the shape changes; a file of a newer version is read as one without data. */
const carriedVersion = 1;

/** Which document of the agreement the file is. */
export type CarriedKind = 'agreement' | 'actionPlan';

export interface Carried {
	readonly kind: CarriedKind;
	/** Of an action plan: the joint one or the municipality's own. */
	readonly part?: PlanPart;
	readonly edition: DocumentFacts['edition'];
	/** As printed. */
	readonly version: string;
	/** ISO date the file was made. */
	readonly today: string;
	/** SHA-256 in hex of the lines that a reader of the file sees: says whether it was edited by hand. */
	readonly print: string;
	/** Public answers alone: see `publicFile`. */
	readonly file: AgreementFile;
}

const shape = z.object({
	format: z.literal(carriedFormat),
	version: z.literal(carriedVersion),
	document: z.object({
		kind: z.enum(['agreement', 'actionPlan']),
		part: z.optional(z.enum(['joint', 'own'])),
		edition: z.enum(['draft', 'final']),
		version: z.string().check(z.maxLength(100)),
		today: z.string().check(z.refine(isDate))
	}),
	print: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	agreement: z.unknown()
});

/** ASCII alone: no encoding on the way through another program can change it. */
export function writeCarried({ file, print, ...document }: Carried): string {
	const json = JSON.stringify({
		format: carriedFormat,
		version: carriedVersion,
		document,
		print,
		agreement: file
	});
	return json.replace(
		/[^\x20-\x7e]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Nothing when the text is not what `writeCarried` writes, or its agreement does not pass the schema. */
export function parseCarried(text: string): Carried | undefined {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return undefined;
	}
	const parsed = shape.safeParse(json);
	if (!parsed.success) return undefined;
	const { document, print, agreement } = parsed.data;
	const read = parseAgreementFile(JSON.stringify(agreement));
	return read.ok ? { ...document, print, file: read.file } : undefined;
}
