import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const termsChapter: ChapterOutline = {
	id: 'terms',
	heading: 'Begrepp',
	optional: 'terms',
	sections: [
		{
			id: 'terms.main',
			clauses: [
				{
					id: 'local.terms',
					only: 'localUnderOverall',
					asks: [],
					text: 'Begreppen betyder samma sak som i {parentTitle}.',
					source: ['Stockholm, statement on the agreement'],
					requirements: ['S2', 'M1']
				},
				{
					id: 'terms.list',
					kind: 'definitions',
					only: { any: [{ not: 'localUnderOverall' }, { count: 'ownTerm', min: 1 }] },
					asks: ['structure.terms', 'structure.childrenAges'],
					lead: 'I överenskommelsen betyder',
					entries: [
						{
							id: 'situation',
							term: 'lägesbild',
							text: 'en samlad och analyserad bild av brott, otrygghet och det som påverkar dem i området'
						},
						{
							id: 'mapping',
							term: 'kartläggning',
							text: 'insamling av uppgifter om brott, platser och grupper, som lägesbilden bygger på'
						},
						{
							id: 'causeAnalysis',
							term: 'orsaksanalys',
							text: 'en genomgång av varför ett problem finns just här och just nu'
						},
						{
							id: 'focusArea',
							term: 'fokusområde',
							text: 'ett problem eller en plats som parterna har valt att arbeta med tillsammans'
						},
						{
							id: 'measure',
							term: 'åtgärd',
							text: 'något bestämt som en eller flera parter ska göra för att påverka en orsak'
						},
						{
							id: 'indicator',
							term: 'indikator',
							text: 'en uppgift som visar om ett mål är på väg att nås'
						},
						{
							id: 'baseline',
							term: 'utgångsläge',
							text: 'värdet på en indikator innan åtgärderna börjar'
						},
						{
							id: 'jointPlan',
							term: 'gemensam åtgärdsplan',
							text: 'den plan med gemensamma åtgärder som hör till överenskommelsen och antas av {jointPlanAdopter}'
						},
						{
							id: 'ownPlan',
							term: 'kommunens åtgärdsplan',
							text: 'den plan som kommunen ensam beslutar om enligt 5 § lagen (2023:196)'
						},
						{
							id: 'citizenPromise',
							term: 'medborgarlöfte',
							text: 'en åtgärd som parterna lovar invånarna offentligt och redovisar resultatet av'
						},
						{
							id: 'coordinator',
							term: 'kommunens samordnare',
							text: 'den som driver kommunens del av samverkan'
						},
						{
							id: 'municipalPoliceOfficer',
							term: 'kommunpolis',
							text: 'den funktion hos polisen som håller ihop kontakten med kommunen'
						},
						{
							id: 'steeringGroup',
							term: 'styrgrupp',
							text: 'det forum som leder samverkan och beslutar om gemensamma frågor'
						},
						{
							id: 'strategicCouncil',
							term: 'strategiskt råd',
							text: 'det forum som avses i 10 § lagen (2023:196)'
						},
						{
							id: 'universal',
							term: 'universell åtgärd',
							text: 'en åtgärd som riktar sig till alla i en grupp eller på en plats'
						},
						{
							id: 'selective',
							term: 'selektiv åtgärd',
							text: 'en åtgärd som riktar sig till en grupp där risken är högre'
						},
						{
							id: 'indicated',
							term: 'indikerad åtgärd',
							text: 'en åtgärd som riktar sig till dem som redan har visat tecken på problemet'
						},
						{
							id: 'children',
							term: 'barn och unga',
							text: 'personer som är {childrenAgeFrom}–{childrenAgeTo} år'
						},
						{
							id: 'safety',
							term: 'trygghet',
							text: 'invånarnas egen upplevelse av att vara trygga'
						},
						{
							id: 'earlyEffort',
							term: 'tidig insats',
							text: 'en insats som sätts in vid de första tecknen på ett problem'
						},
						{
							id: 'cooperation',
							term: 'samverkan',
							text: 'att parternas organisationer planerar tillsammans och att deras medarbetare arbetar tillsammans'
						},
						{ id: 'shortTerm', term: 'kort sikt', text: 'inom {shortTermLimit}' },
						{ id: 'longTerm', term: 'lång sikt', text: 'senare än {shortTermLimit}' }
					],
					own: { each: 'ownTerm', term: '{ownTerm.term}', text: '{ownTerm.text}' },
					fallback: { later: 'Vad parternas egna begrepp betyder är inte bestämt. {later}' },
					source: [
						'Brå step 4, Välj åtgärder som påverkar orsakerna (define terms)',
						'Hallstahammar, evaluation 2014',
						'8.3)',
						'SFS 2023:196 4, 5, 10, 11 §§'
					],
					requirements: ['M1', 'M5', 'M18', 'M24']
				}
			]
		}
	]
};
