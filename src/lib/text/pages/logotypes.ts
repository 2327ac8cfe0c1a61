import { largestLogotype, mostPixels, type PictureFault } from '#lib/domain/agreement/logotype.ts';

/** The page where each party's logotype is chosen. */
export const logotypesText = {
	title: 'Logotyper i dokumenten',
	lede: 'Logotyperna står överst på första sidan i överenskommelsen och åtgärdsplanen, i parternas ordning. De är frivilliga.',
	back: 'Granska och besluta',
	unnamed: 'Part utan namn',
	noParties: 'Skriv först vilka som är parter.',
	file: (party: string) => `Bild för ${party}`,
	hint: `PNG eller JPEG, högst ${largestLogotype / 1000} kB och ${mostPixels} bildpunkter på längsta sidan. Fråga er kommunikationsenhet om ni får använda logotypen.`,
	alt: 'Beskrivning',
	altHint: 'Läses upp för den som inte ser bilden, till exempel ”Hallstahammars kommuns vapen”.',
	none: 'Ingen logotyp är vald.',
	save: 'Spara logotypen',
	remove: 'Ta bort logotypen',
	now: 'Så här ser den ut nu',
	locked: 'Logotyperna går inte att ändra nu, eftersom överenskommelsen är låst.'
} as const;

/** What is wrong with a file, and what to do about it. */
export const pictureFaultTexts = {
	empty: 'Välj en bild först.',
	tooHeavy: `Bilden är större än ${largestLogotype / 1000} kB. Spara den mindre, till exempel 600 bildpunkter bred, och försök igen.`,
	svg: 'Det är en SVG-bild. Word behöver PNG eller JPEG. Spara logotypen som PNG och försök igen.',
	otherKind:
		'Filen är varken PNG eller JPEG, vad den än heter. Spara logotypen som PNG och försök igen.',
	damaged: 'Bilden är skadad eller avklippt. Hämta den på nytt och försök igen.',
	tooManyPixels: `Bilden har fler än ${mostPixels} bildpunkter på längsta sidan. Spara den mindre och försök igen.`,
	tooFewPixels: 'Bilden är för liten för att bli skarp på papper. Välj en som är större.',
	noAlt: 'Skriv vad bilden visar, för den som inte ser den.'
} as const satisfies Record<PictureFault, string>;
