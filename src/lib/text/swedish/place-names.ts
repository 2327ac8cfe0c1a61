/** Names of places that end in s by themselves, so that the s of a genitive cannot be told from theirs. */
const endsInS = /(fors|ås|näs|grums|hofs)$/i;

/** `Hallstahammars kommun` is in `Hallstahammar`, `Västerås stad` in `Västerås`; undefined for another kind of name. */
export function placeOfMunicipality(organisation: string): string | undefined {
	const [, name] = /^(.+?)\s+(?:kommun|stad)$/i.exec(organisation.trim()) ?? [];
	if (name === undefined) return undefined;
	return name.endsWith('s') && !endsInS.test(name) ? name.slice(0, -1) : name;
}
