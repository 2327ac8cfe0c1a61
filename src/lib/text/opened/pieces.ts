/** The page on which a Word file that was not made here is sorted into an agreement. */
import type { PieceTargetPath } from '#lib/domain/import/targets.ts';

export const piecesText = {
	heading: 'Sortera in texterna',
	title: 'Sortera in texterna',
	lede: (name: string, ours: boolean) =>
		ours
			? `${name} är gjord i Överens, men uppgifterna i filen är borta och överenskommelsen finns inte här. Texten är läst efter sina rubriker. Välj var varje text hör hemma.`
			: `${name} är inte gjord i Överens. Texten är läst efter sina rubriker. Välj var varje text hör hemma, så blir den ett nytt utkast.`,
	after: 'Ni kan ändra och flytta allt efteråt.',
	kinds: {
		title: 'Dokumentets titel',
		text: 'Text före första rubriken',
		boxes: 'Text i rutor och figurer',
		footnotes: 'Fotnoter',
		comments: 'Kommentarer i marginalen'
	},
	under: (headings: readonly string[]) => headings.join(' › '),
	where: 'Var hör den hemma?',
	of: (heading: string) => `Var hör ”${heading}” hemma?`,
	note: 'Behåll som anteckning',
	leave: 'Ta inte med',
	outside: 'Utan plats i frågorna',
	more: (count: number) => (count === 1 ? 'Och ett stycke till.' : `Och ${count} stycken till.`),
	noHeading: 'Utan rubrik',
	submit: 'Skapa ett nytt utkast',
	count: (count: number) => (count === 1 ? 'En text' : `${count} texter`),
	from: (name: string) => `Från ${name}`
} as const;

export const goneText = {
	heading: 'Filen finns inte kvar',
	lede: 'Vi sparar inte filer som ni bara har tittat på. Öppna filen igen så får ni välja på nytt.',
	start: 'Till startsidan'
} as const;

/** What a heading is usually about: the first pattern that its words match, in lower case. */
export const headingGuesses: readonly (readonly [RegExp, PieceTargetPath])[] = [
	[/\bsyfte/, 'initiation.purposes'],
	[/övergripande mål|\bmål(en|sättning)?\b/, 'initiation.overallGoals'],
	[/\bvision/, 'initiation.vision'],
	[/\bparter(na)?\b|avtalsparter/, 'initiation.parties'],
	[/andra aktörer|samverkansaktörer/, 'initiation.actors'],
	[/geografisk/, 'initiation.includedPlaces'],
	[/\bbakgrund|inledning|varför/, 'initiation.need'],
	[/historik|tidigare samverkan/, 'initiation.history'],
	[/lärdom|erfarenhet/, 'initiation.lessons'],
	[/styrdokument|lagstiftning|relaterade/, 'initiation.relatedDocuments'],
	[/åtagande/, 'mandate.undertakings'],
	[/avgränsning|omfattar inte/, 'mandate.notIncluded'],
	[/oenighet|tvist/, 'mandate.disagreement.text'],
	[/vakans/, 'mandate.vacancyRule.text'],
	[/\broller\b|ansvarsfördelning/, 'mandate.roles'],
	[/brottsförebyggande råd|\bråd(et)?\b/, 'structure.councilPlan'],
	[/organisation|styrgrupp|arbetsgrupp|samverkansforum|\bforum/, 'structure.forums'],
	[/samordn/, 'structure.coordinatorDuties'],
	[/informationsutbyte|sekretess|informationsdelning/, 'structure.sharedWithoutIndividuals'],
	[/kommunikation|\bmedia\b|talesperson/, 'structure.spokespersons'],
	[/publicering/, 'structure.publication'],
	[/lägesbild|nuläge|problembild|kartläggning/, 'situation.jointPicture'],
	[/prioriter|problemområde/, 'situation.problems'],
	[/fokusområde|insatsområde|målområde/, 'focusAreas.areas'],
	[/åtgärd|aktivitet|handlingsplan/, 'actionPlan.measures'],
	[/uppföljning|utvärdering/, 'followUp.processEvaluation'],
	[/korthet|sammanfattning/, 'review.caseSummary'],
	[/uppsägning|upphör/, 'followUp.termination.ongoing'],
	[/\bbilag/, 'followUp.annexes']
];
