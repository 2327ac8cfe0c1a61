import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const followUpCouncilSection: SectionOutline = {
	id: 'followUp.council',
	heading: 'Rapportering till kommunfullmäktige',
	clauses: [
		{
			id: 'councilReport.duty',
			only: 'municipalityTakesPart',
			asks: ['mandate.leadingBoard', 'mandate.leadingBoardDecision'],
			text: [
				{
					when: [{ count: 'municipality', max: 1 }, 'municipalBoardLeads'],
					text: 'Kommunstyrelsen leder kommunens brottsförebyggande arbete och ska kontinuerligt rapportera om det till kommunfullmäktige (13 § lagen (2023:196)).'
				},
				{
					when: [{ count: 'municipality', max: 1 }, 'otherCommitteeLeads'],
					text: '{^leadingCommittee} leder kommunens brottsförebyggande arbete enligt beslut av kommunfullmäktige och ska kontinuerligt rapportera om det till fullmäktige (13 § lagen (2023:196)).'
				},
				{
					when: { count: 'municipality', min: 2 },
					text: 'I varje kommun rapporterar kommunstyrelsen, eller den nämnd som fullmäktige har utsett, till det egna kommunfullmäktige (13 § lagen (2023:196)).'
				}
			],
			source: ['SFS 2023:196 13 §'],
			requirements: ['B7']
		},
		{
			id: 'councilReport.when',
			only: 'municipalityTakesPart',
			when: { given: ['councilReportInterval'] },
			asks: ['followUp.assemblyReporting'],
			text: [
				{
					when: { count: 'party', max: 2 },
					text: 'Rapporten lämnas {councilReportInterval}. {^otherPartyNames} bidrar med underlag om sina åtaganden.'
				},
				{
					text: 'Rapporten lämnas {councilReportInterval}. Alla parter bidrar med underlag om sina åtaganden.'
				}
			],
			fallback: { later: 'Hur ofta rapporten lämnas är inte bestämt. {later}' },
			source: ['SFS 2023:196 13 § (no interval stated)', 'practice'],
			requirements: ['B7']
		},
		{
			id: 'councilReport.form',
			only: 'municipalityTakesPart',
			asks: ['followUp.assemblyReporting'],
			text: [
				{
					when: { given: ['councilReportMonth', 'councilReportForm', 'councilReportOwner'] },
					text: 'Rapporten lämnas i {councilReportMonth}. Form: {councilReportForm}. {^councilReportOwner} skriver den.'
				},
				{
					when: { given: ['councilReportMonth', 'councilReportForm'] },
					text: 'Rapporten lämnas i {councilReportMonth}. Form: {councilReportForm}.'
				},
				{
					when: { given: ['councilReportMonth', 'councilReportOwner'] },
					text: 'Rapporten lämnas i {councilReportMonth}. {^councilReportOwner} skriver den.'
				},
				{
					when: { given: ['councilReportForm', 'councilReportOwner'] },
					text: 'Rapportens form: {councilReportForm}. {^councilReportOwner} skriver den.'
				},
				{
					when: { given: ['councilReportMonth'] },
					text: 'Rapporten lämnas i {councilReportMonth}.'
				},
				{ when: { given: ['councilReportForm'] }, text: 'Rapportens form: {councilReportForm}.' },
				{ text: '{^councilReportOwner} skriver rapporten.' }
			],
			source: ['SFS 2023:196 13 § (no form stated)', 'practice'],
			requirements: ['B7']
		},
		{
			id: 'councilReport.residents',
			asks: ['followUp.citizenFeedback'],
			text: [
				{
					when: { given: ['residentReportPlace'] },
					text: 'Resultatet redovisas för invånarna {residentReportInterval} {residentReportPlace}. {^residentReportContent}'
				},
				{
					text: 'Resultatet redovisas för invånarna {residentReportInterval}. {^residentReportContent}'
				}
			],
			fallback: { later: 'När resultatet redovisas för invånarna är inte bestämt. {later}' },
			source: ['SFS 2023:196 12 § 3', 'Brå step 5 (done-criterion 5)'],
			requirements: ['B12']
		},
		{
			id: 'councilReport.staff',
			asks: ['followUp.staffFeedback'],
			text: 'Så får medarbetarna veta resultatet: {staffFeedback}',
			source: ['Brå step 5'],
			requirements: ['B6', 'M21']
		}
	]
};
