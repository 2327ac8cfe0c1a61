import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const backgroundWhySection: SectionOutline = {
	id: 'background.why',
	heading: 'Bakgrund',
	clauses: [
		{
			id: 'background.history',
			asks: ['initiation.renewal', 'initiation.previous', 'initiation.sinceYear'],
			text: [
				{
					when: 'firstAgreement',
					text: 'Det här är parternas första överenskommelse om att förebygga brott tillsammans.'
				},
				{
					when: { given: ['sinceYear'] },
					text: 'Parterna har haft överenskommelser om att förebygga brott sedan {sinceYear}.'
				},
				{
					when: ['earlierAgreementHasEnded', { given: ['previousTitle', 'previousValidTo'] }],
					text: 'Överenskommelsen följer på {previousTitle}, som gällde till och med den {previousValidTo}.'
				},
				{
					when: [{ not: 'earlierAgreementHasEnded' }, { given: ['previousTitle'] }],
					text: 'Överenskommelsen ersätter {previousTitle}, som upphör att gälla samma dag.'
				}
			],
			source: ['practice: background'],
			requirements: ['M11']
		},
		{
			id: 'background.origin',
			when: { count: 'origin', min: 1, max: 1 },
			asks: ['initiation.origin'],
			text: [
				{
					when: 'originIsGoal',
					text: 'Samverkan har sin grund i ett verksamhetsmål. {^origin.text}'
				},
				{
					when: 'originIsAssignment',
					text: 'Samverkan har sin grund i ett uppdrag. {^origin.text}'
				},
				{
					when: 'originIsDiscovered',
					text: 'Samverkan har sin grund i ett problem som parterna har sett. {^origin.text}'
				}
			],
			fallback: { later: 'Varför parterna samverkar just nu är inte beskrivet. {laterReady}' },
			source: ['Brå 1.1'],
			requirements: ['B1']
		},
		{
			id: 'background.origins',
			kind: 'list',
			when: { count: 'origin', min: 2 },
			asks: ['initiation.origin'],
			lead: 'Samverkan har {originsCount} utgångspunkter:',
			each: 'origin',
			item: [
				{ when: 'originIsGoal', text: 'Ett verksamhetsmål: {origin.text}' },
				{ when: 'originIsAssignment', text: 'Ett uppdrag: {origin.text}' },
				{ when: 'originIsDiscovered', text: 'Ett problem: {origin.text}' }
			],
			source: ['Brå 1.1'],
			requirements: ['B1']
		},
		{
			id: 'background.need',
			only: { not: 'someOriginIsDiscovered' },
			when: { given: ['sharedNeed'] },
			asks: ['initiation.need'],
			text: '{^sharedNeed}',
			source: ['Brå 1.1'],
			requirements: ['B1']
		},
		{
			id: 'background.together',
			only: { count: 'party', min: 2 },
			asks: ['initiation.whyTogether'],
			text: [
				{
					when: { given: ['togetherReason'] },
					text: 'Parterna bedömer att de når längre tillsammans än var för sig. {^togetherReason}'
				},
				{ text: 'Parterna bedömer att de når längre tillsammans än var för sig.' }
			],
			source: ['Brå 1.1'],
			requirements: ['B1', 'B12']
		},
		{
			id: 'background.context',
			asks: ['initiation.history'],
			text: '{contextText}',
			source: ['Hallstahammar, evaluation 2014', 'practice'],
			requirements: ['M11']
		},
		{
			id: 'background.needs',
			kind: 'list',
			when: { count: 'need', min: 1 },
			asks: ['initiation.supportGaps'],
			lead: [
				{
					when: { count: 'need', max: 1 },
					text: 'Parterna har sett ett behov av att utveckla sin samverkan:'
				},
				{ text: 'Parterna har sett {needsCount} behov av att utveckla sin samverkan:' }
			],
			each: 'need',
			item: '{^need.text}',
			fallback: { later: 'Vad i samverkan som behöver utvecklas är inte bedömt. {laterReady}' },
			source: [
				'Brå 1.1 (support questions)',
				'interpellation on cooperation',
				'Hallstahammar, evaluation 2014'
			],
			requirements: ['B11', 'G3', 'G5', 'M2', 'M24']
		},
		{
			id: 'background.lessons',
			kind: 'list',
			when: { count: 'lesson', min: 1 },
			asks: ['initiation.lessons'],
			lead: [
				{
					when: { count: 'lesson', max: 1 },
					text: 'Från den förra perioden har parterna lärt sig en sak som har påverkat innehållet:'
				},
				{
					text: 'Från den förra perioden har parterna lärt sig följande, som har påverkat innehållet:'
				}
			],
			each: 'lesson',
			item: '{^lesson.text}',
			fallback: { later: 'Den förra perioden är inte utvärderad. {laterReady}' },
			source: ['Brå step 5 (basis for the next round)'],
			requirements: ['M6', 'M21']
		},
		{
			id: 'background.decision',
			when: { count: 'cooperationDecision', min: 1 },
			asks: ['initiation.cooperationDecisions'],
			text: 'Beslut om att samverka fattades av {decisionRefs}.',
			fallback: { later: 'Beslut om att samverka är inte fattat. {later}' },
			source: ['Brå 1.1', 'Brå step 1 (joint decision)'],
			requirements: ['B3', 'B4']
		},
		{
			id: 'background.views',
			kind: 'table',
			when: { count: 'view', min: 1 },
			asks: ['review.statements'],
			lead: [
				{
					when: { count: 'view', max: 1 },
					text: 'På utkastet har en synpunkt lämnats skriftligt. Så här har parterna tagit hand om den:'
				},
				{
					text: 'På utkastet har {viewsCount} synpunkter lämnats skriftligt. Så här har parterna tagit hand om dem:'
				}
			],
			caption: 'Synpunkter på utkastet',
			columns: [
				{ id: 'from', heading: 'Från', cell: '{^view.from}' },
				{ id: 'text', heading: 'Synpunkt', cell: '{^view.text}' },
				{ id: 'answer', heading: 'Vad parterna gjorde', cell: '{^view.answer}' }
			],
			each: 'view',
			emptyCell: 'Ej angivet',
			source: ['Stockholm, statement on the agreement'],
			requirements: ['S7']
		}
	]
};
