/** Descriptions close enough to point somebody out. Patterns are folded; see `fold`. */
import { foundIn } from '../fold.ts';

const child =
	'pojken?|flickan?|killen?|tjejen?|mannen?|kvinnan?|elev(?:en)?|ungdom(?:en)?|yngling(?:en)?';
const number = '(?:tva|tre|fyra|fem|2|3|4|5)';
const month =
	'(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const weekday = '(?:mandags|tisdags|onsdags|torsdags|fredags|lordags|sondags)';

/** One person ("den 15-åriga flickan") or one happening ("i lördags", "natten den 3 mars"). */
const singlePerson = new RegExp(
	`\\b(?:(?:en|den|ett|det) \\d{1,2}[- ]?(?:aring|arig)[a-z]*|\\d{1,2}[- ]?aringen|pojken|flickan|killen|tjejen|mannen|kvinnan|hans (?:mamma|pappa|bror|syster)|hennes (?:mamma|pappa|bror|syster))\\b`
);
const singleEvent = new RegExp(
	`\\bi ${weekday}\\b|\\b(?:hande|skedde|intraffade|dogs?|skots|ranades|knivskars|misshandlades)\\b.{0,40}\\bden \\d{1,2} ${month}\\b|\\bnatten (?:till|den|mot) (?:den )?(?:\\d{1,2} ${month}|[a-z]+dagen)\\b`
);

const fewPeople = new RegExp(
	`\\b${number} (?:unga|ungdomar|elever|pojkar|flickor|killar|tjejer|barn|broder|syskon|familjer|man|kvinnor|kriminella)\\b|\\b(?:klass(?:en)? \\d ?[a-f]|i \\d[a-f])\\b|\\ben (?:enda )?(?:familj|klass)\\b|\\bbroderna\\b`
);

const somebody = new RegExp(
	`\\b(?:han|hon|honom|henne|hans|hennes|${child.replaceAll('?', '')})\\b`
);
const sensitive =
	/\b(?:dom(?:d|des|s)|misstankt|atalad|straffad|anhallen|haktad|missbruk[a-z]*|beroende|psykisk[a-z]*|diagnos[a-z]*|adhd|autism|sjukdom[a-z]*|muslim[a-z]*|kristen|jude|judisk|rom(?:sk)?|etnisk[a-z]*|harkomst|trosriktning)\b/;

const operational =
	/\b(?:kl|klockan)\.? ?\d{1,2}[^.!?\n]{0,60}\b(?:pass(?:et|en)?|patrull[a-z]*|insats[a-z]*|razzia|tillslag)\b|\b(?:pass(?:et|en)?|patrull[a-z]*|insats[a-z]*|razzia|tillslag)\b[^.!?\n]{0,60}\b(?:kl|klockan)\.? ?\d{1,2}|\bkamer[a-z]*\b[^.!?\n]{0,40}\b(?:placer[a-z]*|monter[a-z]*|sitter|riktad|stolpe[n]?)\b|\b(?:taktik[a-z]*|spaning[a-z]*|spanare|civilklad[a-z]*|beredskapsplan[a-z]*|inrymning[a-z]*|utrymningsplan[a-z]*)\b/;

export const singleCaseIn = (text: string): string | undefined =>
	foundIn(text, singlePerson) ?? foundIn(text, singleEvent);

export const smallGroupIn = (text: string): string | undefined => foundIn(text, fewPeople);

export const operationalDetailIn = (text: string): string | undefined => foundIn(text, operational);

/** Offence, health, faith or origin in a sentence about one person. `name` is a name already found in the text. */
export function offenceOrHealthIn(text: string, name?: string): string | undefined {
	for (const sentence of text.split(/(?<=[.!?\n])/)) {
		const isAboutOne =
			foundIn(sentence, somebody) !== undefined ||
			foundIn(sentence, singlePerson) !== undefined ||
			(name !== undefined && sentence.includes(name));
		const word = isAboutOne ? foundIn(sentence, sensitive) : undefined;
		if (word !== undefined) return word;
	}
	return undefined;
}
