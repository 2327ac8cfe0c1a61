/** Hallstahammar's answers, and what the report to the council and the answer to an interpellation ask beside them. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** Everything that the two documents ask for, so that each of their clauses has something to say. */
export function withReports(content: AgreementContent): AgreementContent {
	return {
		...content,
		actionPlan: {
			...content.actionPlan,
			reforms: [
				{
					id: 'r1',
					reform: 'bra_grants',
					status: 'used',
					use: 'Ett projekt om skolans trygghet fick bidrag',
					responsible: 'samordnaren',
					next: 'Ny ansökan',
					date: '2027-09-15'
				},
				{
					id: 'r2',
					reform: 'security_zones',
					status: 'not_applicable',
					reason: 'Ingen plats har haft behov av det.'
				},
				{
					id: 'r3',
					reform: 'schools_against_crime',
					status: 'planned',
					use: 'Rutiner på varje skola'
				},
				{ id: 'r4', reform: 'exit_programme', status: 'not_known' },
				{ id: 'r5', reform: 'new_care_act', status: 'planned', use: 'Utbildning' },
				{ id: 'r6', reform: 'young_offenders', status: 'planned', use: 'Nya åldersgränser' }
			]
		},
		followUp: {
			...content.followUp,
			deviations: [
				{
					id: 'd1',
					undertaking: content.mandate.undertakings?.[0]?.id,
					reason: 'utredaren var utlånad',
					decidedBy: content.structure.steeringForum,
					decision: 'samtalen hålls av en ersättare',
					date: '2027-10-04'
				}
			],
			meetings: [
				{
					id: 'mo1',
					forum: content.structure.steeringForum,
					date: '2026-10-05',
					items: [{ id: 'i1', heading: 'Lägesbild', kind: 'note', text: 'bilden gicks igenom' }]
				}
			],
			councilReport: {
				period: { start: '2026-01-01', end: '2028-12-31' },
				date: '2026-11-20',
				registryNumber: 'Exempel KS 2026:7',
				previous: '2025-11-18',
				point: 'ungdomsutredaren saknar ersättare',
				why: 'unga med missbruk blir kända sent',
				published: 'Resultatet finns på kommunens webbplats sedan oktober 2026.',
				cooperation: 'Grupperna möttes som planerat. Arbetstiden räckte inte till uppföljningen.',
				amount: 420000,
				workingTime: '900 timmar',
				nextSteps: [
					{
						id: 'n1',
						text: 'Styrgruppen går igenom målen för nästa år',
						date: '2027-01-20',
						responsible: 'samordnaren'
					},
					{
						id: 'n2',
						text: 'Polisen utser en ersättare för ungdomsutredaren',
						date: '2027-02-28',
						responsible: 'chefen för lokalpolisområdet'
					}
				],
				assignment: 'redovisa hur bekymringssamtalen har kommit i gång',
				assignmentDue: '2027-10-31'
			},
			interpellation: {
				title: 'Samverkan kring unga i riskzon',
				subject: 'samverkan mellan skola, socialtjänst och polis',
				questions: 3,
				asker: 'Namn Efternamn (X)',
				answererName: 'Förnamn Efternamn',
				answererTitle: 'kommunstyrelsens ordförande',
				councilDate: '2026-12-14',
				answerDate: '2026-11-22',
				registryNumber: 'Exempel KS 2026:9',
				sharedView: 'ingen ung ska falla mellan stolarna',
				basis: 'uppföljningen av överenskommelsen',
				gaps: [
					{
						id: 'g1',
						from: 'skolan',
						to: 'socialtjänsten',
						task: 'den första kontakten med familjen',
						owner: 'socialtjänstens mottagning'
					}
				],
				centre: 'prövas av kommunstyrelsen under våren'
			}
		},
		mandate: {
			...content.mandate,
			grants: [
				{
					id: 'gr1',
					name: 'statsbidrag från Brå',
					receiver: 'hk',
					status: 'received',
					amount: 350000
				}
			]
		}
	};
}
