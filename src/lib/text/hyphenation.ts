/**
 * A soft hyphen where the long title words part, for headings on narrow screens: browsers without a
 * Swedish dictionary break them anywhere. Only for what is shown, never for what is stored.
 */
export function softHyphens(title: string): string {
	return title.replace(/(?<=\p{L}{4})(?=överenskommelse|samverkan|plan\b)/gu, '\u00ad');
}
