/** Words the search for names knows. Folded: lower case, without diacritics. Short on purpose: it runs while one types. */

/** First names common enough in Sweden to be told at the beginning of a sentence. */
export const givenNames: ReadonlySet<string> = new Set(
	(
		'anna maria eva karin kristina lena sara emma kerstin ingrid marie malin jenny hanna birgitta linda susanne monica ' +
		'elin ulla sofia johanna carina elisabeth helena annika asa julia katarina ida anette camilla margareta frida amanda ' +
		'ebba alice maja ella wilma elsa lisa klara agnes olivia astrid saga vera stina sandra jessica therese gunilla agneta ' +
		'erik lars karl anders per mikael johan olof nils jan gustav hans fredrik peter daniel bengt bo andreas thomas alexander ' +
		'sven christian magnus stefan john mattias henrik bjorn marcus jonas ulf patrik christer goran oskar emil simon linus ' +
		'sebastian kalle pelle lennart viktor filip william oliver lucas hugo elias adam noah axel anton isak kjell rolf leif ' +
		'ahmed ali mohamed mohammed mohammad muhammad hassan hussein ibrahim omar yusuf mehmet fatima amina zahra leila maryam ' +
		'aisha samir amir milan ivan marko'
	).split(' ')
);

/** Capitalised words that are no person: places, organisations, directions, brands. */
export const knownWords: ReadonlySet<string> = new Set(
	(
		'norra sodra ostra vastra centrala ovre nedre stora lilla gamla nya inre yttre sankt sverige svenska stockholm goteborg ' +
		'malmo uppsala region lan kommun kommunen polisen polismyndigheten polis kyrkan korset barnen hus stad station torg park ' +
		'gard skola skolan gymnasium centrum mall galleria folkhogskola lokalpolisomrade polisregion stadsdelsforvaltning ' +
		'facebook instagram snapchat tiktok teams microsoft google ica coop willys systembolaget kolada lupp ungdom fritid idag'
	).split(' ')
);

/** How words for places and bodies end. */
export const placeEnding =
	/(?:skolan|torget|torg|gatan|vagen|parken|centrum|stationen|hallen|huset|garden|omradet|badet|plan|planen|bron|polisen|forvaltningen|namnden|styrelsen|kontoret|bostader|bolaget|foreningen|verket|myndigheten|kommun|modellen|radet|gruppen)$/;

/** How words for functions end: then the words are no name, however they are capitalised. */
export const functionEnding =
	/(?:chef(?:en)?|ordforanden?|samordnaren?|polis(?:en)?|direktor(?:en)?|rektorn?|handlaggaren?|sekreteraren?|strateg(?:en)?|ledaren?|utredaren?|jurist(?:en)?|ansvarig(?:a|e)?|kommissarien?|befal(?:et)?|coach(?:en)?|rad(?:et)?|ombud(?:et)?|kurator(?:n)?|larare?n?|assistent(?:en)?|controller(?:n)?|vard(?:en)?|funktion(?:en)?|grupp(?:en)?|enhet(?:en)?|namnd(?:en)?|forvaltning(?:en)?|styrelse(?:n|ns)?)$/;
