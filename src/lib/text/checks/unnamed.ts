import type { Unnamed } from '#lib/domain/checks/quality/warning.ts';

/** What a row without a name is called: `område 2`, or the bare word when it has no number. */
export const unnamedWords: Readonly<Record<Unnamed, string>> = {
	area: 'område',
	problem: 'problem',
	cause: 'orsak',
	goal: 'mål',
	indicator: 'indikatorn',
	measure: 'åtgärd',
	promise: 'löfte',
	forum: 'grupp',
	preparatoryForum: 'styrgrupp eller beredningsgrupp',
	party: 'part',
	organisation: 'organisationen',
	function: 'befattningen',
	role: 'roll',
	task: 'uppgift',
	undertaking: 'åtagande',
	annex: 'bilaga',
	check: 'uppföljning',
	situation: 'läge',
	sender: 'avsändare',
	purpose: 'syfte',
	place: 'platsen'
};
