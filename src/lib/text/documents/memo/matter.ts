import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { deciderClause } from './decider.ts';

export const matterChapter: ChapterOutline = {
	id: 'matter',
	heading: 'Ärendet',
	unnumbered: true,
	sections: [
		{
			id: 'matter.main',
			only: { not: 'memoIsCitizenProposal' },
			clauses: [
				{
					id: 'matter.law',
					only: 'memoIsAboutAgreement',
					asks: [],
					text: 'Enligt 9 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska kommunen verka för att skriftliga överenskommelser om samverkan ingås med relevanta aktörer. En överenskommelse ska minst ange syften och områden för samverkan. Lagen kräver inte att en viss aktör är part och anger ingen giltighetstid.',
					source: ['SFS 2023:196 9 §'],
					requirements: ['B2']
				},
				{
					id: 'matter.why',
					asks: ['initiation.need'],
					text: 'Därför behövs samverkan: {^sharedNeed}',
					fallback: { later: 'Varför samverkan behövs är inte beskrivet. {laterReady}' },
					source: ['Brå step 1, Ta initiativ'],
					requirements: ['B1']
				},
				{
					id: 'matter.situation',
					when: 'jointPictureExists',
					asks: ['situation.jointPictureDate'],
					text: [
						{
							when: { given: ['situationSummary'] },
							text: 'Överenskommelsen bygger på en gemensam lägesbild från {situationDate}. Den visar i korthet följande: {^situationSummary}'
						},
						{ text: 'Överenskommelsen bygger på en gemensam lägesbild från {situationDate}.' }
					],
					fallback: {
						later: 'Parternas lägesbilder är inte sammanvägda till en gemensam bild. {laterReady}'
					},
					source: ['Brå step 3'],
					requirements: ['H5']
				},
				{
					id: 'matter.deprioritised',
					when: { count: 'deprioritised', min: 1 },
					asks: ['situation.problems'],
					text: 'Parterna har valt att inte ta med {deprioritisedNames} i det gemensamma arbetet. Skälen står i överenskommelsen.',
					source: ['Brå step 3, Prioritera'],
					requirements: ['S1']
				},
				{
					id: 'matter.content',
					only: 'memoApproves',
					asks: [],
					text: 'Överenskommelsen anger syften, mål, fokusområden, parternas åtaganden, roller och mandat, forum, uppföljning och giltighet.',
					source: ['practice'],
					requirements: ['S1']
				},
				{
					id: 'matter.status',
					only: 'memoIsAboutAgreement',
					asks: [],
					text: 'Enligt Brottsförebyggande rådet är en sådan överenskommelse inte juridiskt bindande utan ett stöd för genomförandet. Den ger ingen rätt att lämna ut uppgifter som omfattas av sekretess.',
					source: ['Brå step 4, Genomför åtgärderna', 'legal reading'],
					requirements: ['M16']
				},
				{
					id: 'matter.twoPlans',
					asks: ['actionPlan.adoption'],
					text: [
						{
							when: { given: ['jointPlanAdopter'] },
							text: 'Den gemensamma åtgärdsplanen hör till överenskommelsen och antas av {jointPlanAdopter}. Kommunens åtgärdsplan enligt 5 § lagen (2023:196) är en annan plan, som kommunen beslutar om ensam.'
						},
						{
							text: 'Kommunens åtgärdsplan enligt 5 § lagen (2023:196) är en annan plan än parternas gemensamma. Kommunen beslutar om den ensam.'
						}
					],
					source: ['SFS 2023:196 5 §'],
					requirements: ['H8']
				},
				deciderClause,
				{
					id: 'matter.previous',
					only: { not: 'firstAgreement' },
					asks: ['initiation.previous'],
					text: [
						{
							when: [
								'earlierAgreementHasEnded',
								{ given: ['previousTitle', 'previousValidTo', 'previousOutcome'] }
							],
							text: 'Den förra överenskommelsen, {previousTitle}, gällde till och med den {previousValidTo}. Uppföljningen visar följande: {^previousOutcome}'
						},
						{
							when: { given: ['previousTitle', 'previousValidTo', 'previousOutcome'] },
							text: 'Den nuvarande överenskommelsen, {previousTitle}, gäller till och med den {previousValidTo}. Uppföljningen visar följande: {^previousOutcome}'
						},
						{
							when: ['earlierAgreementHasEnded', { given: ['previousTitle', 'previousValidTo'] }],
							text: 'Den förra överenskommelsen, {previousTitle}, gällde till och med den {previousValidTo}.'
						},
						{
							when: { given: ['previousTitle', 'previousValidTo'] },
							text: 'Den nuvarande överenskommelsen, {previousTitle}, gäller till och med den {previousValidTo}.'
						},
						{
							when: { given: ['previousTitle', 'previousOutcome'] },
							text: 'Uppföljningen av {previousTitle} visar följande: {^previousOutcome}'
						}
					],
					fallback: { later: 'Den nuvarande överenskommelsen är inte utvärderad. {laterReady}' },
					source: ['Brå step 5', 'practice'],
					requirements: ['M21']
				}
			]
		}
	]
};
