/** Which words keep their capital in the middle of a sentence. */

/** Authorities and words that begin a proper name wherever they stand. */
const known = new Set([
	'Arbetsförmedlingen',
	'Brå',
	'Ekobrottsmyndigheten',
	'Försäkringskassan',
	'Kolada',
	'Kriminalvården',
	'Kronobergsmodellen',
	'Kronofogden',
	'Kustbevakningen',
	'Länsstyrelsen',
	'Migrationsverket',
	'Polismyndigheten',
	'Region',
	'Skatteverket',
	'Skolverket',
	'Socialstyrelsen',
	'Stockholmsenkäten',
	'Svenska',
	'Sverige',
	'Tullverket',
	'Åklagarmyndigheten'
]);

/** Words for kinds of bodies in definite form: `Styrgruppen` and `Bostadsbolaget` are no names, however typed. */
const endsAsCommon =
	/(?:gruppen|grupp|rådet|råd|mötet|möte|forumet|forum|utskottet|utskott|nätverket|nätverk|genomgången|tjänsten|verksamheten|verksamheter|förvaltningen|nämnden|styrelsen|bolaget|bolag|föreningen|biblioteket|avdelningen|enheten|kontoret|sektorn|samordnaren|samordnare|polisen|ledningen|teamet|hälsan|vården|centralen|gården|gårdarna|området|område|ägarna|chefen|myndigheten)$/iu;
const isCommon = new Set(
	'skolan skolorna grundskolan gymnasieskolan gymnasiet förskolan friskolan kulturskolan högskolan högstadiet kommunen kommunens skolans polisens socialtjänstens regionen regionens parternas lokala lokalt torget centrum civilsamhället näringslivet företagarna stiftelsen församlingen kyrkan'.split(
		' '
	)
);

const firstWord = (text: string): string => /^[\p{L}\p{N}-]+/u.exec(text)?.[0] ?? '';

/** The capitalised words a text begins with that make it a name of its own. */
function properStart(name: string): string | undefined {
	const first = firstWord(name);
	if (!/^\p{Lu}/u.test(first)) return undefined;
	if (isCommon.has(first.toLocaleLowerCase('sv')) || endsAsCommon.test(first)) return undefined;
	return first;
}

export type IsProper = (text: string) => boolean;

/**
 * Tells whether a text begins with a name, given the names that occur in the agreement (parties, places, forums).
 * Genitives count: `Hallstahammars` for `Hallstahammar`.
 */
export function properNames(names: Iterable<string>): IsProper {
	const starts = new Set<string>();
	const wholes: string[] = [];
	for (const name of names) {
		// `Rådet för social hållbarhet` and `Friskolan Eken` are names; `rådet` and `friskolan` alone are not.
		if (/^(?:(?:Rådet|Brottsförebyggande rådet)\s|\p{Lu}\S*\s\p{Lu})/u.test(name))
			wholes.push(name);
		const start = properStart(name.trim());
		if (start)
			starts
				.add(start)
				.add(start.replace(/s$/u, ''))
				.add(start.endsWith('s') ? start : `${start}s`);
	}
	return (text) => {
		const first = firstWord(text);
		return (
			known.has(first) ||
			known.has(first.replace(/s$/u, '')) ||
			starts.has(first) ||
			wholes.some((whole) => text.startsWith(whole))
		);
	};
}
