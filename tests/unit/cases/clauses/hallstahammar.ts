import type { Clauses } from './clause.ts';

/** What the evaluation says the agreement and its plan hold (issue 2, "It is done when"). */
export const hallstahammarClauses: Clauses = {
	/* the parties, and the school's part */
	1: [
		'Hallstahammars kommun genom kommunstyrelsen (kommunen)',
		'Polismyndigheten genom det lokalpolisområde som omfattar Hallstahammar (polisen)',
		'I kommunen deltar socialtjänsten och skolan.',
		'Skolchefen företräder skolan i utskottet.',
		'Upptäcka tidiga tecken och vara kontakt för polisen och socialtjänsten'
	],
	/* the four activities, with their follow-up */
	2: [
		'1.1 Ha en kontaktpolis för varje skola',
		'Minst 1 avstämning varje månad',
		'1.2 Söka upp och stötta unga genom två ungdomscoacher',
		'Schemalagda insatser per år och antal bekymringssamtal',
		'1.3 Ingripa enligt Kronobergsmodellen när unga dricker på allmän plats',
		'Antal ingripanden per år och antal som remitteras till socialtjänsten',
		'2.1 Rikta bevakningen mot ungdomsmiljöer',
		'Antal uppdrag som riktats mot barn och unga'
	],
	/* the four indicators */
	3: [
		'Antal bekymringssamtal per år som har lett till insats',
		'Andel återfall ett år efter genomförd insats',
		'Antal anmälda narkotikabrott under perioden',
		'Användning av alkohol, narkotika och tobak i årskurs 9'
	],
	/* the council that meets every third month */
	4: [
		'Utskottet för trygg och säker kommun är både styrgrupp för samverkan och kommunens strategiska råd enligt 10 § lagen (2023:196).',
		'Forumet möts var tredje månad.'
	],
	/* the coaches' time */
	5: ['Ungdomscoacherna 40 procent av heltid', '40 procent av heltid var'],
	/* who is young, and who answers for those between */
	6: [
		'Målgruppen är barn och unga med riskbeteende till och med 25 år.',
		'Vuxna över 25 år ingår inte i målgruppen. Socialtjänstens vuxenenhet ansvarar för den gruppen.',
		'föreslå vem som ska ansvara för unga mellan 19 och 25 år'
	],
	/* consent and secrecy */
	7: [
		'Överenskommelsen ger varken rätt eller skyldighet att lämna uppgifter som omfattas av sekretess.',
		'Ungdomscoachen frågar den unga och vårdnadshavarna och berättar varför. Samtycket kan tas tillbaka när som helst.'
	]
};
