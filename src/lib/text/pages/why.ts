import type { SourceId } from '#lib/text/sources.ts';

interface Fact {
	readonly text: string;
	readonly source: SourceId;
}

/** Why leaders should spend their time on this. */
export const whyText: {
	readonly heading: string;
	readonly paragraphs: readonly string[];
	readonly source: SourceId;
	readonly choose: string;
	readonly choices: readonly string[];
	readonly facts: string;
	readonly factList: readonly Fact[];
} = {
	heading: 'Varför ska vi göra det här?',
	paragraphs: [
		'Polisen kan ingripa och utreda. Kommunen råder över sina skolor, stöd, ljus och fritid. Ingen av er når alla orsaker ensam. Därför behöver ni välja tillsammans.',
		'Kommunen har ett ansvar i lag sedan 2023. Den ska ha en lägesbild, en egen åtgärdsplan och en samordningsfunktion. Den ska också verka för skriftliga överenskommelser och ett strategiskt råd.',
		'Ert jobb som ledare är att välja, ge mandat och tid, och sedan fråga hur det gick. Det sista är lika viktigt som underskriften.'
	],
	source: 'bra_1_1BeslutaOmSamverkan',
	choose: 'Det ni behöver ta ställning till',
	choices: [
		'Vilka problem väljer vi, och vilka får vänta?',
		'Vem får besluta vad, och med hur mycket tid?',
		'Vad ska ha ändrats när perioden är slut?',
		'När frågar vi efter resultatet?'
	],
	facts: 'Vad vi vet om överenskommelser',
	factList: [
		{
			text: 'I 121 dokument vi har gått igenom syntes läge, orsak, åtgärd och uppföljning ihop i ett enda. Vi kunde bara läsa delar av dem.',
			source: 'review121'
		},
		{
			text: 'När lagen kom 2023 hade en relativt stor andel av kommunerna mycket kvar att göra, enligt Brå.',
			source: 'braNyhetOmLagen_2023_07_01'
		},
		{
			text: 'Överenskommelsen är inte juridiskt bindande, enligt Brå. Den är ett stöd för genomförandet.',
			source: 'braSteg_4SidanOmAttGenomforaAtgarderna'
		}
	]
};
