/** The page where the whole document is read, and the paper itself. */
export const readText = {
	title: 'Läs dokumentet',
	heading: 'Hela överenskommelsen',
	planHeading: 'Hela åtgärdsplanen',
	contents: 'Innehåll',
	agreement: 'Överenskommelsen',
	plan: 'Åtgärdsplanen',
	lede: 'Så ser texten ut nu. Det som saknas är prickat.',
	download: 'Hämta Word'
} as const;
