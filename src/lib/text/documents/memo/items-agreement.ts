import type { ListItem } from '#lib/domain/document/outline.ts';

const law = 'lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete';

/** What the body says yes to. With a proposal to the assembly these go there: they set aims and direction. */
export const decidedItems: readonly ListItem[] = [
	{
		id: 'approve',
		when: ['memoIsNew', { given: ['approvalNotSaid'] }],
		text: [
			{
				when: { given: ['counterparties'] },
				text: 'att godkänna samverkansöverenskommelsen med {counterparties} enligt {agreementAnnex}'
			},
			{ text: 'att godkänna samverkansöverenskommelsen enligt {agreementAnnex}' }
		]
	},
	{
		id: 'approveRevised',
		when: ['memoIsRevised', { given: ['approvalNotSaid'] }],
		text: 'att godkänna den ändrade samverkansöverenskommelsen med {counterparties} enligt {agreementAnnex}'
	},
	{
		id: 'extend',
		when: 'memoIsExtension',
		text: 'att förlänga samverkansöverenskommelsen med {counterparties} till och med den {validTo}'
	},
	{
		id: 'terminate',
		when: 'memoIsTermination',
		text: 'att säga upp samverkansöverenskommelsen med {counterparties} från och med den {terminationDate}'
	},
	{
		id: 'own',
		when: { not: { given: ['approvalNotSaid'] } },
		each: 'ownProposal',
		text: '{ownProposal.text}'
	},
	{
		id: 'approveIfOthers',
		when: ['memoApproves', 'otherPartiesHaveNotDecided'],
		text: 'att beslutet gäller under förutsättning att {otherDeciders} beslutar på motsvarande sätt'
	},
	{
		id: 'replace',
		when: ['memoApproves', 'agreementReplacesAnother'],
		text: 'att {previousTitle} upphör att gälla när den nya överenskommelsen börjar gälla'
	},
	{
		id: 'ownPlan',
		when: 'proposesOwnPlan',
		text: `att anta kommunens åtgärdsplan enligt 5 § ${law} enligt {ownPlanAnnex}`
	},
	{
		id: 'ownPlanIncludesJoint',
		when: ['proposesOwnPlan', 'jointPlanIsIncluded'],
		text: `att kommunens egna åtgärder i den gemensamma åtgärdsplanen ska ingå i kommunens åtgärdsplan enligt 5 § ${law}`
	},
	{
		id: 'leadCommittee',
		when: ['proposesLeadCommittee', 'otherCommitteeLeads'],
		text: `att {leadingCommittee} ska ansvara för ledningen av kommunens brottsförebyggande arbete enligt 13 § ${law}`
	},
	{
		id: 'funding',
		when: 'proposesFunding',
		text: [
			{
				when: [
					'costIsSeveralYears',
					{ given: ['amountsPerYear', 'fundingPurpose', 'fundingSource'] }
				],
				text: 'att avsätta {amountsPerYear} för {fundingPurpose} ur {fundingSource}'
			},
			{
				text: 'att avsätta {amount} kronor för {fundingPurpose} under {fundingYear} ur {fundingSource}'
			}
		]
	},
	{
		id: 'ownMore',
		when: { given: ['approvalNotSaid'] },
		each: 'ownProposal',
		text: '{ownProposal.text}'
	},
	{
		id: 'citizenProposal',
		when: 'memoIsCitizenProposal',
		text: 'att medborgarförslaget är besvarat med det som står i tjänsteskrivelsen'
	}
];
