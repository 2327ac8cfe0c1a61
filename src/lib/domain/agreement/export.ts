/** The agreement as a file: everything in it, readable by people and machines, opened again with nothing lost. */
import { z } from 'zod';
import { isDate } from '#lib/domain/calendar/iso-date.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { contentSchema } from '#lib/domain/sections/schema.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { emptyAgreement } from './evolve.ts';
import { logotypeSchema, type Logotypes } from './logotype.ts';
import type { LifecycleStatus, Postponed } from './state.ts';

export const fileFormat = 'overens-agreement';
/** Raise when the shape of the file changes, and add an upcast to `upcasts.ts`. */
export const fileVersion = 1;

export interface AgreementFile {
	readonly format: typeof fileFormat;
	readonly version: number;
	/** Id in the installation it was exported from. */
	readonly id: string;
	readonly status: LifecycleStatus;
	readonly content: AgreementContent;
	readonly postponed: Postponed;
	/** By party id. */
	readonly logotypes?: Logotypes;
}

export type FileProblem = {
	/** Path in the file, e.g. `content.initiation.parties[2].kind`; empty for the whole file. */
	readonly path: string;
	readonly reason: string;
};

export type ParsedFile =
	| { readonly ok: true; readonly file: AgreementFile }
	| {
			readonly ok: false;
			readonly kind: 'notJson' | 'notAgreement' | 'newer' | 'invalid';
			readonly problems: readonly FileProblem[];
	  };

const statuses = [
	'drafting',
	'awaitingApproval',
	'decided',
	'signed',
	'inForce',
	'underRevision',
	'superseded',
	'expired',
	'terminated'
] as const;

const postponement = z.strictObject({
	responsible: z.string().max(500).optional(),
	date: z.string().refine(isDate, 'not_date').optional()
});

/** The schema that the served JSON Schema is made from. */
export function fileSchema() {
	return z.strictObject({
		$schema: z.string().optional(),
		format: z.literal(fileFormat),
		version: z.literal(fileVersion),
		id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
		status: z.enum(statuses),
		content: contentSchema(),
		postponed: z.record(z.string(), postponement).optional(),
		logotypes: z.record(z.string(), logotypeSchema).optional()
	});
}

let schema: ReturnType<typeof fileSchema> | undefined;

/** Reads a file that may come from anywhere. Problems name the path and why; nothing is guessed. */
export function parseAgreementFile(text: string): ParsedFile {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return { ok: false, kind: 'notJson', problems: [] };
	}
	const head = z.looseObject({ format: z.literal(fileFormat), version: z.int() }).safeParse(json);
	if (!head.success) return { ok: false, kind: 'notAgreement', problems: [] };
	if (head.data.version > fileVersion) return { ok: false, kind: 'newer', problems: [] };

	schema ??= fileSchema();
	const parsed = schema.safeParse(json);
	if (!parsed.success) {
		return {
			ok: false,
			kind: 'invalid',
			problems: parsed.error.issues.flatMap(problemsOf)
		};
	}
	const { id, status, content, postponed = {}, logotypes } = parsed.data;
	const stray = Object.keys(postponed).find((path) => locate(path) === undefined);
	if (stray !== undefined)
		return {
			ok: false,
			kind: 'invalid',
			problems: [{ path: `postponed.${stray}`, reason: 'unknown_key' }]
		};
	return {
		ok: true,
		file: {
			format: fileFormat,
			version: fileVersion,
			id,
			status,
			// A section nobody has written in may be left out of the file.
			content: { ...emptyAgreement(id).content, ...(content as AgreementContent) },
			postponed: postponed,
			...(logotypes && { logotypes })
		}
	};
}

function printPath(path: readonly PropertyKey[]): string {
	return path
		.map((step, index) =>
			typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`
		)
		.join('');
}

/** One problem for each thing to mend: keys that do not belong are named one by one. */
function problemsOf(issue: z.core.$ZodIssue): readonly FileProblem[] {
	if (issue.code !== 'unrecognized_keys')
		return [{ path: printPath(issue.path), reason: issue.message }];
	return issue.keys.map((key) => ({
		path: printPath([...issue.path, key]),
		reason: 'unknown_key'
	}));
}
