/**
 * A party's logotype, kept in the log itself: then it survives a restart, an export and a copy like every answer.
 * Zod's small form: it is part of a command, which browsers read.
 */
import * as z from 'zod/mini';

/** Bytes of a picture: an event stays small, and a logotype of 18 mm needs no more. */
export const largestLogotype = 200_000;
/** Pixels of one side. */
export const mostPixels = 4000;
export const longestAlt = 200;

const longestData = Math.ceil(largestLogotype / 3) * 4;
const side = z.int().check(z.minimum(1), z.maximum(mostPixels));

export const logotypeSchema = z.strictObject({
	/** Said to those who cannot see it. */
	alt: z.string().check(z.minLength(1), z.maxLength(longestAlt)),
	type: z.enum(['png', 'jpeg']),
	width: side,
	height: side,
	/** Base64. */
	data: z.string().check(z.maxLength(longestData), z.regex(/^[A-Za-z0-9+/]*={0,2}$/))
});

export type Logotype = z.infer<typeof logotypeSchema>;

/** Why a picture is not taken. A reason without Swedish words does not compile. */
export type PictureFault =
	| 'empty'
	| 'tooHeavy'
	| 'svg'
	| 'otherKind'
	| 'damaged'
	| 'tooManyPixels'
	| 'tooFewPixels'
	| 'noAlt';

/** By party id. */
export type Logotypes = { readonly [party: string]: Logotype };

/** Without the pictures themselves: what pages need to know. */
export function lightLogotypes(logotypes: Logotypes | undefined): Logotypes | undefined {
	return (
		logotypes &&
		Object.fromEntries(
			Object.entries(logotypes).map(([party, logotype]) => [party, { ...logotype, data: '' }])
		)
	);
}
