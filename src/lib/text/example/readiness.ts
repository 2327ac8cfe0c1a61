import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** The five support questions and the self-assessment. The needs come from chapters 8–10 of the evaluation. */
export const readiness = {
	supportOrganisation: 'yes',
	supportTimeAndMandate: 'partly',
	supportGuidelines: 'yes',
	supportLearning: 'partly',
	supportAnchored: 'partly',
	supportGaps: [
		{
			id: 'behov-malgrupp',
			need: 'Målgruppen behöver en tydlig åldersgräns.',
			action: 'Åldersgränsen skrivs in i överenskommelsen och prövas under 2027.',
			responsible: 'kommunens brottsförebyggande samordnare',
			date: '2027-12-31',
			factor: 'steering_structure'
		},
		{
			id: 'behov-roller',
			need: 'Rollerna behöver gränser, särskilt ungdomscoachernas.',
			action: 'Rollerna och vad som inte ingår i dem skrivs in i överenskommelsen.',
			responsible: 'enhetschefen i socialtjänsten',
			date: '2026-10-31',
			factor: 'steering_structure'
		},
		{
			id: 'behov-avstamning',
			need: 'Alla tre verksamheterna behöver stämma av arbetet med varandra.',
			action: 'Samverkansmötet hålls varje månad.',
			responsible: 'kommunens brottsförebyggande samordnare',
			date: '2027-01-31',
			factor: 'ways_of_working'
		},
		{
			id: 'behov-uppfoljning',
			need: 'Resultatet behöver följas upp på ett bestämt sätt.',
			action: 'Uppföljningen får en ansvarig, ett underlag och fasta datum.',
			responsible: 'kommunens brottsförebyggande samordnare',
			date: '2027-03-15',
			factor: 'continuity'
		},
		{
			id: 'behov-sekretess',
			need: 'Parterna behöver läsa reglerna om sekretess på samma sätt.',
			action: 'Juristerna hos parterna håller en gemensam utbildning.',
			responsible: 'kommunens jurist',
			date: '2027-02-28',
			factor: 'information'
		}
	],
	conditions: { steering: 'green', structure: 'yellow', shared_view: 'yellow' },
	successFactors: {
		culture: 'green',
		steering_structure: 'yellow',
		ways_of_working: 'yellow',
		information: 'red',
		continuity: 'yellow'
	}
} as const satisfies Partial<AgreementContent['initiation']>;
