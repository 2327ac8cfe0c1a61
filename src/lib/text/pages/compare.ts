import { dateText } from '#lib/text/swedish/dates.ts';

/** What has changed since an earlier version. */
export const compareText = {
	heading: 'Jämför med tidigare',
	lede: 'En Word-fil där varje ändring är spårad, med en sida först om vad som har ändrats och varför.',
	from: 'Jämför med texten',
	agreement: 'Överenskommelsen',
	plan: 'Åtgärdsplanen',
	getNamed: (what: string) => `Hämta ändringarna i ${what.toLocaleLowerCase('sv')}`,
	none: 'Det finns ingen tidigare text än. Den som stod i slutet av dagen går att jämföra med nästa dag.',
	/** `date` is ISO. */
	point: {
		signed: (date: string) => `undertecknad ${dateText(date)}`,
		decided: (date: string) => `beslutad ${dateText(date)}`,
		day: (date: string) => `i slutet av ${dateText(date)}`
	},
	fileName: 'andringar'
} as const;
