/** What in a text may point at a person or harm the work. Our own rule: the text can become a public record (H8). */
import type { Level } from '../quality/warning.ts';
import { contactDetailIn } from './contact.ts';
import { likelyNameIn } from './names.ts';
import { offenceOrHealthIn, operationalDetailIn, singleCaseIn, smallGroupIn } from './people.ts';
import { personalNumbersIn } from './personal-number.ts';

const privacyLevels = {
	personalIdentityNumber: 'warning',
	likelyName: 'warning',
	contactDetails: 'warning',
	singleCase: 'warning',
	smallGroup: 'notice',
	offenceOrHealth: 'warning',
	operationalDetail: 'notice'
} as const satisfies { readonly [id: string]: Level };

export type PrivacyWarningId = keyof typeof privacyLevels;

export interface PrivacyWarning {
	readonly id: PrivacyWarningId;
	readonly level: Level;
	/** The words it is about, as they are written. */
	readonly found: string;
}

/**
 * At most one warning of each kind. For fields with `privacy`, where they are typed; quick enough for every pause.
 * `known` are names of parties, actors and places in the agreement, which are no persons.
 */
export function privacyWarnings(
	text: string,
	known: readonly string[] = []
): readonly PrivacyWarning[] {
	const name = likelyNameIn(text, known);
	const found: Readonly<Record<PrivacyWarningId, string | undefined>> = {
		personalIdentityNumber: personalNumbersIn(text)[0],
		likelyName: name,
		contactDetails: contactDetailIn(withoutPersonalNumbers(text)),
		singleCase: singleCaseIn(text),
		smallGroup: smallGroupIn(text),
		offenceOrHealth: offenceOrHealthIn(text, name),
		operationalDetail: operationalDetailIn(text)
	};
	return (Object.keys(privacyLevels) as PrivacyWarningId[]).flatMap((id) => {
		const words = found[id];
		return words === undefined ? [] : [{ id, level: privacyLevels[id], found: words }];
	});
}

/** A personal identity number of the 2000s begins like a telephone number. */
function withoutPersonalNumbers(text: string): string {
	return personalNumbersIn(text).reduce((rest, number) => rest.replace(number, ' '), text);
}
