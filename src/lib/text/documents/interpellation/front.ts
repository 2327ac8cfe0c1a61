import type { Clause } from '#lib/domain/document/outline.ts';

export const interpellationFront: readonly Clause[] = [
	{
		id: 'record',
		kind: 'table',
		asks: ['followUp.interpellation'],
		caption: 'Uppgifter om ärendet',
		captionIsSaid: true,
		columns: [
			{ id: 'from', heading: 'Från' },
			{ id: 'to', heading: 'Till' },
			{ id: 'case', heading: 'Diarienummer' },
			{ id: 'council', heading: 'Kommunfullmäktige den' }
		],
		rows: [
			{
				id: 'case',
				cells: ['{^answererTitle}', '{^askerName}', '{interpellationCaseNumber}', '{councilDate}'],
				empty: 'Ej angivet'
			}
		],
		source: ['Gävle, interpellation'],
		requirements: ['G5', 'H8']
	},
	{
		id: 'intro.asks',
		asks: ['followUp.interpellation'],
		text: [
			{
				when: 'interpellationHasOneQuestion',
				text: '{^askerName} har ställt en fråga om {interpellationSubject}. Så här svarar jag.'
			},
			{
				when: { given: ['questionsCount'] },
				text: '{^askerName} har ställt {questionsCount} frågor om {interpellationSubject}. Så här svarar jag.'
			},
			{ text: '{^askerName} har frågat om {interpellationSubject}. Så här svarar jag.' }
		],
		source: ['Gävle, interpellation'],
		requirements: ['G5']
	},
	{
		id: 'intro.shared',
		asks: ['followUp.interpellation'],
		text: 'Vi är överens om utgångspunkten: {sharedView}.',
		source: ['Gävle, interpellation'],
		requirements: ['G1', 'G2']
	},
	{
		id: 'intro.basis',
		asks: ['followUp.interpellation'],
		text: [
			{
				when: { given: ['answerBasis', 'answerDate'] },
				text: 'Svaret bygger på {answerBasis} och visar läget den {answerDate}.'
			},
			{ when: { given: ['answerBasis'] }, text: 'Svaret bygger på {answerBasis}.' },
			{ when: { given: ['answerDate'] }, text: 'Svaret visar läget den {answerDate}.' },
			{ text: 'Svaret visar läget den {draftDate}.' }
		],
		source: ['drafting'],
		requirements: ['M20']
	}
];
