import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const childrenSection: SectionOutline = {
	id: 'consequences.children',
	heading: 'Barn',
	clauses: [
		{
			id: 'consequences.children',
			asks: ['review.consequences'],
			text: [
				{
					when: ['childrenAreHeard', { given: ['childEffect', 'childVoices'] }],
					text: 'Beslutet påverkar barn genom att {childEffect}. Barns egna synpunkter har kommit fram genom {childVoices}.'
				},
				{
					when: ['childrenAreNotHeard', { given: ['childEffect', 'childReason'] }],
					text: 'Beslutet påverkar barn genom att {childEffect}. Barn har inte fått lämna egna synpunkter, eftersom {childReason}.'
				},
				{
					when: ['childrenAreNotAffected', { given: ['childReason'] }],
					text: 'Beslutet bedöms inte påverka barn särskilt, eftersom {childReason}.'
				},
				{
					when: 'childrenAreNotAffected',
					text: 'Beslutet bedöms inte påverka barn särskilt.'
				},
				{
					when: { given: ['childEffect'] },
					text: 'Beslutet påverkar barn genom att {childEffect}.'
				},
				{ text: 'Konsekvenser för barn är inte prövade.' }
			],
			fallback: {
				later: 'Konsekvenser för barn är inte prövade. {laterReady}',
				empty: 'Konsekvenser för barn är inte prövade.'
			},
			source: ['drafting'],
			requirements: ['M6']
		}
	]
};

export const equalitySection: SectionOutline = {
	id: 'consequences.equality',
	heading: 'Jämställdhet',
	clauses: [
		{
			id: 'consequences.equality',
			asks: ['review.consequences'],
			text: [
				{
					when: ['differencesAreKnown', { given: ['equalityDifference', 'equalityAnswer'] }],
					text: 'Underlaget visar en skillnad mellan könen: {equalityDifference}. Förslaget möter den genom att {equalityAnswer}.'
				},
				{
					when: ['differencesAreKnown', { given: ['equalityDifference'] }],
					text: 'Underlaget visar en skillnad mellan könen: {equalityDifference}.'
				},
				{
					when: 'noDifferencesAreKnown',
					text: 'Underlaget visar ingen känd skillnad mellan könen.'
				},
				{
					when: 'dataAreNotDivided',
					text: 'Underlaget är inte uppdelat efter kön. Det går därför inte att bedöma om åtgärderna påverkar könen olika.'
				},
				{ text: 'Konsekvenser för jämställdheten är inte prövade.' }
			],
			fallback: {
				later: 'Konsekvenser för jämställdheten är inte prövade. {laterReady}',
				empty: 'Konsekvenser för jämställdheten är inte prövade.'
			},
			source: ['drafting'],
			requirements: ['M6']
		}
	]
};
