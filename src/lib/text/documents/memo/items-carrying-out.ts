import type { ListItem } from '#lib/domain/document/outline.ts';

const law = 'lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete';

/** Who signs, carries out and reports: the body decides these itself also when the assembly decides the rest. */
export const carryingOutItems: readonly ListItem[] = [
	{
		id: 'sign',
		when: 'memoApproves',
		text: [
			{
				when: { count: 'municipalSignatory', min: 2 },
				text: 'att ge {municipalSignatories} i uppdrag att tillsammans underteckna överenskommelsen'
			},
			{ text: 'att ge {municipalSignatories} i uppdrag att underteckna överenskommelsen' }
		]
	},
	{
		id: 'editorial',
		when: ['memoApproves', 'proposesEditorial'],
		text: 'att {editorialFunction} får rätta skrivfel i överenskommelsen före undertecknandet, om rättelsen inte ändrar innehållet'
	},
	{
		id: 'implement',
		when: 'proposesImplement',
		text: [
			{
				when: { given: ['implementer', 'implementReportDate', 'deciderName'] },
				text: 'att ge {implementer} i uppdrag att genomföra kommunens åtaganden i överenskommelsen och redovisa det för {deciderName} senast den {implementReportDate}'
			},
			{
				text: 'att ge {implementer} i uppdrag att genomföra kommunens åtaganden i överenskommelsen'
			}
		]
	},
	{
		id: 'steering',
		when: 'proposesSteering',
		text: 'att utse {steeringRepresentatives} att företräda kommunen i {steeringForum}'
	},
	{
		id: 'council',
		when: ['memoApproves', 'proposesCouncil'],
		text: [
			{
				when: { given: ['councilChair'] },
				text: `att {strategicCouncil} ska vara kommunens strategiska råd enligt 10 § ${law} och ledas av {councilChair}`
			},
			{ text: `att {strategicCouncil} ska vara kommunens strategiska råd enligt 10 § ${law}` }
		]
	},
	{
		id: 'coordination',
		when: ['memoApproves', 'proposesCoordination'],
		text: `att {coordinationFunction} ska vara kommunens samordningsfunktion enligt 11 § ${law}`
	},
	{
		id: 'jointPlan',
		when: ['memoApproves', 'proposesJointPlan'],
		text: 'att ta del av den gemensamma åtgärdsplanen, som antogs av {jointPlanAdopter} den {jointPlanDate}'
	},
	{
		id: 'report',
		when: ['memoApproves', 'proposesReport'],
		text: [
			{
				when: { given: ['firstReportMonth'] },
				text: 'att redovisa det brottsförebyggande arbetet för kommunfullmäktige {councilReportInterval}, första gången i {firstReportMonth}'
			},
			{
				text: 'att redovisa det brottsförebyggande arbetet för kommunfullmäktige {councilReportInterval}'
			}
		]
	},
	{
		id: 'revision',
		when: ['memoApproves', 'proposesRevision'],
		text: [
			{
				when: { given: ['revisionOwner'] },
				text: 'att ge {revisionOwner} i uppdrag att redovisa en genomgång av överenskommelsen senast den {nextReviewDate}'
			},
			{ text: 'att en genomgång av överenskommelsen ska redovisas senast den {nextReviewDate}' }
		]
	},
	{
		id: 'committee',
		when: 'proposesCommittee',
		text: 'att ställa sig bakom de åtaganden i överenskommelsen som hör till nämndens ansvar'
	},
	{
		id: 'publish',
		when: ['memoApproves', 'proposesPublish'],
		text: 'att överenskommelsen ska publiceras på kommunens webbplats'
	},
	{ id: 'immediate', when: 'proposesImmediate', text: 'att beslutet ska justeras omedelbart' }
];
