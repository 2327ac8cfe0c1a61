/** The documents to take along. */
export const filesText = {
	heading: 'Hämta',
	everything: 'Alla uppgifter',
	draft: 'Word, märkt UTKAST',
	final: 'Word, slutlig version',
	json: 'En fil som går att öppna igen',
	get: 'Hämta',
	getNamed: (what: string, how: string) => `Hämta ${what.toLocaleLowerCase('sv')}, ${how}`,
	finalBlocked: 'Den slutliga versionen går att hämta när syften och områden finns med.',
	blockedHere:
		'Den slutliga versionen går inte att hämta än. Det saknas syften eller områden, som 9 § kräver.',
	/** What a document is about stands after its name. */
	named: (kind: string, choice: string) => `${kind}: ${choice}`,
	everythingName: 'overenskommelse',
	/** The start of a title's name that the name of the file says already. */
	saidAlready: /^(samverkans)?overenskommelse-((for|om|i|mellan)-)?/,
	editions: { draft: 'utkast', final: 'slutlig' }
} as const;
