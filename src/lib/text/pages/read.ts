/** The page where the whole document is read, and the paper itself. */
export const readText = {
	title: 'Läs dokumentet',
	heading: (name: string) => `Hela ${name.charAt(0).toLocaleLowerCase('sv')}${name.slice(1)}`,
	contents: 'Innehåll',
	lede: 'Så ser texten ut nu. Det som saknas är prickat.',
	download: 'Hämta Word'
} as const;
