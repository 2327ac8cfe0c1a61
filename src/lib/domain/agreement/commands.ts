/** In zod's small form: browsers read with it what they kept of an edit, and load it with every page of questions. */
import * as z from 'zod/mini';
import { logotypeSchema } from './logotype.ts';

const path = z.string().check(z.maxLength(400));
const rowId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));
const after = z.union([rowId, z.null()]);

/** Characters of who sees to a postponed answer. */
export const longestResponsible = 500;

/** What a person may ask for. `value` is checked against its question in `decide`. */
export const agreementCommand = z.discriminatedUnion('type', [
	/** `base`: the version the text was read at; a later change of the same answer is a conflict. null clears. */
	z.strictObject({
		type: z.literal('setAnswer'),
		path,
		value: z.unknown(),
		base: z.optional(z.int().check(z.minimum(0)))
	}),
	z.strictObject({
		type: z.literal('postponeAnswer'),
		path,
		responsible: z.optional(z.string().check(z.maxLength(longestResponsible))),
		date: z.optional(z.string().check(z.maxLength(10)))
	}),
	z.strictObject({ type: z.literal('answerNow'), path }),
	z.strictObject({
		type: z.literal('addRows'),
		list: path,
		rows: z.array(z.looseObject({ id: rowId })).check(z.minLength(1), z.maxLength(2000)),
		after: z.optional(after)
	}),
	z.strictObject({
		type: z.literal('removeRow'),
		list: path,
		row: rowId,
		confirmed: z.optional(z.boolean())
	}),
	z.strictObject({ type: z.literal('moveRow'), list: path, row: rowId, after }),
	/** null takes it away. */
	z.strictObject({
		type: z.literal('setLogotype'),
		party: rowId,
		logotype: z.union([logotypeSchema, z.null()])
	}),
	z.strictObject({ type: z.literal('requestApproval') }),
	z.strictObject({ type: z.literal('approve'), party: rowId }),
	z.strictObject({ type: z.literal('returnToDraft') }),
	z.strictObject({ type: z.literal('decideAgreement') }),
	z.strictObject({ type: z.literal('sign') }),
	z.strictObject({ type: z.literal('takeEffect') }),
	z.strictObject({ type: z.literal('startRevision') }),
	z.strictObject({ type: z.literal('abandonRevision') }),
	z.strictObject({ type: z.literal('supersede') }),
	z.strictObject({ type: z.literal('expire') }),
	z.strictObject({ type: z.literal('terminate') })
]);

export type AgreementCommand = z.infer<typeof agreementCommand>;
export type CommandType = AgreementCommand['type'];
