import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const informationChapter: ChapterOutline = {
	id: 'information',
	heading: 'Information mellan parterna',
	sections: [
		{
			id: 'information.local',
			only: 'localUnderOverall',
			clauses: [
				{
					id: 'local.information',
					only: 'localUnderOverall',
					asks: [],
					text: 'För information mellan parterna gäller rutinen i {parentTitle}. Överenskommelsen ger varken rätt eller skyldighet att lämna uppgifter som omfattas av sekretess.',
					source: ['legal reading'],
					requirements: ['M16', 'S2']
				}
			]
		},
		{
			id: 'information.principle',
			heading: 'Utgångspunkt',
			only: { not: 'localUnderOverall' },
			clauses: [
				{
					id: 'information.noRight',
					only: { not: 'localUnderOverall' },
					asks: [],
					text: 'Överenskommelsen ger varken rätt eller skyldighet att lämna uppgifter som omfattas av sekretess. Det avgörs av lag, i varje enskilt fall.',
					source: ['Tryckfrihetsförordningen 2 kap. 2 § (inference)', 'legal reading'],
					requirements: ['M16']
				},
				{
					id: 'information.levels',
					only: { count: 'forum', min: 1 },
					asks: ['structure.forums'],
					text: [
						{
							when: { count: 'individualForum', max: 0 },
							text: 'Forumen arbetar med grupper och platser. Uppgifter om enskilda personer tas inte upp där.'
						},
						{
							when: { count: 'individualForum', max: 1 },
							text: 'Uppgifter om enskilda personer får tas upp bara i {individualForums}, och bara när lagen tillåter det. De andra forumen arbetar med grupper och platser.'
						},
						{
							text: 'Uppgifter om enskilda personer får tas upp bara i {individualForums}, och bara när lagen tillåter det. Övriga forum arbetar med grupper och platser.'
						}
					],
					fallback: {
						later: 'I vilka forum uppgifter om enskilda får tas upp är inte bestämt. {later}'
					},
					source: ['legal reading'],
					requirements: ['M16']
				}
			]
		},
		{
			id: 'information.routine',
			heading: 'Så prövas om en uppgift kan lämnas',
			only: { not: 'localUnderOverall' },
			clauses: [
				{
					id: 'information.twoQuestions',
					kind: 'list',
					asks: [],
					ordered: true,
					lead: 'Den som får en fråga om en uppgift som kan omfattas av sekretess prövar i den här ordningen:',
					items: [
						'Är någon skyldig att lämna uppgiften? Då lämnas den som bestämmelsen säger.',
						'Får uppgiften lämnas? Då avgör den som är behörig om så ska ske.',
						'Är svaret nej på båda frågorna lämnas uppgiften inte.'
					],
					note: 'A record that is not secret falls outside this list. The lawyer adds the duty between authorities in OSL 6 kap. 5 § if it is to be mentioned; it was not read at the source.',
					source: ['legal reading: may and must'],
					requirements: ['M16', 'G3']
				},
				{
					id: 'information.mustMunicipality',
					only: 'municipalityAndPolice',
					asks: ['structure.sharingSituations'],
					text: 'Måste: Kommunen kan vara skyldig att lämna uppgifter till brottsbekämpande myndigheter enligt 6 § lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna. För rektorer finns en särskild bestämmelse i 7 §. Gäller sekretess för uppgiften görs en avvägning enligt paragraferna. Enligt 8 § gäller skyldigheten inte alls för viss sekretess, bland annat sekretessen inom socialtjänsten i 26 kap. 1–6 §§ offentlighets- och sekretesslagen (2009:400).',
					source: ['SFS 2025:170 6–8 §§'],
					requirements: ['M16', 'G4']
				},
				{
					id: 'information.mustReport',
					only: 'minorsAreConcerned',
					asks: ['focusAreas.areas.ages'],
					text: 'Måste: Den som omfattas av anmälningsskyldigheten i 19 kap. 1 § socialtjänstlagen (2025:400) ska anmäla till socialnämnden att ett barn kan behöva skydd.',
					note: 'The paragraph itself was not read; the reference and its subject come from 6 § polislagen. The lawyer checks who is bound, how soon (genast) and the exact words.',
					source: ['SFS 2025:400 19 kap. 1 § (as referred to in SFS 1984:387 6 §)'],
					requirements: ['M16']
				},
				{
					id: 'information.may',
					only: { count: 'authority', min: 2 },
					asks: ['structure.sharingSituations'],
					text: 'Får: Stöd för att lämna en uppgift kan finnas i 10 kap. offentlighets- och sekretesslagen (2009:400). En av bestämmelserna är 15 a §. Den gäller mellan myndigheter och sekretess till skydd för enskilda, men inte all sådan sekretess. Uppgiften ska behövas för något av de ändamål som paragrafen räknar upp, till exempel att förebygga brottslig verksamhet. En avvägning ska göras i varje fall. Uppgiften lämnas inte om övervägande skäl talar för sekretess.',
					note: 'The lawyer reads 15 a § and the other provisions of the chapter in their current wording before the text is used. Which secrecy is excluded is not stated here because it was not read in the source.',
					source: ['SFS 2009:400 10 kap. 15 a § (official summary', 'content and date)'],
					requirements: ['M16', 'G4']
				},
				{
					id: 'information.consent',
					when: 'consentIsUsed',
					asks: ['structure.consentRoutine'],
					text: 'Får: När en uppgift lämnas med samtycke ska samtycket vara dokumenterat innan uppgiften lämnas. Det ska framgå vad samtycket gäller, till vem uppgifter får lämnas och hur länge. {^consentRoutine}',
					fallback: { later: 'Hur samtycke ska dokumenteras är inte bestämt. {later}' },
					source: ['SFS 2009:400 12 kap. 2 §', 'legal reading', 'SIG)'],
					requirements: ['M16']
				},
				{
					id: 'information.withoutIndividuals',
					asks: ['structure.sharedWithoutIndividuals'],
					text: 'Detta delar parterna utan uppgifter om enskilda: {sharedWithoutIndividuals}',
					source: ['legal reading'],
					requirements: ['M16']
				},
				{
					id: 'information.whoDecides',
					kind: 'table',
					only: { count: 'party', min: 2 },
					when: { count: 'disclosureParty', min: 1 },
					asks: ['structure.sharingSituations'],
					lead: 'Varje part beslutar om de uppgifter som finns hos den.',
					caption: 'Vem som beslutar om att lämna uppgifter',
					columns: [
						{ id: 'party', heading: 'Part eller verksamhet', cell: '{^disclosureParty.name}' },
						{ id: 'decides', heading: 'Beslutar', cell: '{^disclosureParty.decides}' },
						{ id: 'adviser', heading: 'Rådgivare', cell: '{^disclosureParty.adviser}' }
					],
					each: 'disclosureParty',
					emptyCell: 'Ej angivet',
					fallback: { later: 'Vem som beslutar om att lämna uppgifter är inte bestämt. {later}' },
					source: ['legal reading: guidance and contact person', 'Brå 2021'],
					requirements: ['M16', 'M24']
				},
				{
					id: 'information.eachDecides',
					only: [
						{ count: 'party', min: 2 },
						{ count: 'disclosureParty', max: 0 }
					],
					asks: ['structure.sharingSituations'],
					text: 'Varje part beslutar om de uppgifter som finns hos den.',
					source: ['legal reading: guidance and contact person'],
					requirements: ['M16']
				},
				{
					id: 'information.note',
					asks: ['structure.sharingLog'],
					text: [
						{
							when: { given: ['disclosureLog'] },
							text: 'Den som lämnar en uppgift om en enskild antecknar vilken uppgift det gäller, vem som fick den, när, med stöd av vilken bestämmelse och vem som beslutade. Om intressen har vägts mot varandra antecknas skälen. Anteckningen görs i {disclosureLog}.'
						},
						{
							text: 'Den som lämnar en uppgift om en enskild antecknar vilken uppgift det gäller, vem som fick den, när, med stöd av vilken bestämmelse och vem som beslutade. Om intressen har vägts mot varandra antecknas skälen. Anteckningen görs i partens eget system.'
						}
					],
					fallback: { later: 'Hur utlämnanden antecknas är inte bestämt. {later}' },
					source: ['legal reading'],
					requirements: ['M16']
				},
				{
					id: 'information.answer',
					asks: ['structure.sharingAnswerDays'],
					text: 'Den part som frågar ska få svar inom {answerTime}. Ett nej ska ange vilken bestämmelse som hindrar.',
					fallback: { later: 'Hur snabbt en fråga ska besvaras är inte bestämt. {later}' },
					source: ['Hallstahammar, evaluation 2014', 'feedback)', 'Brå 2021'],
					requirements: ['M16']
				},
				{
					id: 'information.disagree',
					when: { count: 'secrecyContact', min: 1 },
					asks: ['structure.sharingContacts'],
					text: [
						{
							when: { count: 'secrecyContact', max: 1 },
							text: 'Om parterna läser reglerna olika tar {secrecyContacts} upp frågan med de andra parterna. Den part som har uppgiften avgör.'
						},
						{
							text: 'Om parterna läser reglerna olika tar {secrecyContacts} upp frågan med varandra. Den part som har uppgiften avgör.'
						}
					],
					fallback: { later: 'Vem som tar upp olika tolkningar är inte bestämt. {later}' },
					source: ['Hallstahammar, evaluation 2014', '9.2)', 'Brå 2021'],
					requirements: ['M16', 'M24']
				},
				{
					id: 'information.nonAuthority',
					only: { count: 'nonAuthorityBody', min: 1 },
					asks: ['initiation.parties', 'initiation.actors'],
					text: [
						{
							when: { count: 'nonAuthorityBody', max: 1 },
							text: '{^nonAuthorities} är ingen myndighet och omfattas inte av 10 kap. 15 a § offentlighets- och sekretesslagen (2009:400). I forum där {nonAuthorities} deltar lämnas inga uppgifter som omfattas av sekretess.'
						},
						{
							text: '{^nonAuthorities} är inte myndigheter och omfattas inte av 10 kap. 15 a § offentlighets- och sekretesslagen (2009:400). I forum där någon av dem deltar lämnas inga uppgifter som omfattas av sekretess.'
						}
					],
					source: ['SFS 2009:400 10 kap. 15 a § (between authorities)', 'legal reading'],
					requirements: ['G1', 'H1', 'M16']
				},
				{
					id: 'information.municipalCompany',
					only: { count: 'municipalCompany', min: 1 },
					asks: ['structure.sharingContacts'],
					text: [
						{
							when: { given: ['secrecyDecider'] },
							text: '{^municipalCompanies} ägs av kommunen. Innan uppgifter om enskilda lämnas dit ska {secrecyDecider} klargöra vilka regler om offentlighet och sekretess som gäller.'
						},
						{
							text: '{^municipalCompanies} ägs av kommunen. Innan uppgifter om enskilda lämnas dit ska kommunen klargöra vilka regler om offentlighet och sekretess som gäller.'
						}
					],
					fallback: {
						later: 'Vem som klargör reglerna för {municipalCompanies} är inte bestämt. {later}'
					},
					note: 'Replaces information.nonAuthority for that body. OSL 2 kap. 3 § puts companies in which municipalities have a legally decisive influence on a level with authorities (secondary source, on public access to documents). Whether 10 kap. 15 a § then applies is checked by the lawyer.',
					source: ['practice: housing companies as parties', 'drafting'],
					requirements: ['H1', 'M16']
				}
			]
		}
	]
};
