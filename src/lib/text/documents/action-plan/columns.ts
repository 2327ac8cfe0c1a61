import type { Column } from '#lib/domain/document/outline.ts';

/**
 * Brå's six columns (step 4, Upprätta åtgärdsplan). What else is known of a measure stands muted inside them. A row
 * stands alone: the cause is repeated in each.
 */
export const planColumns: readonly Column[] = [
	{
		id: 'cause',
		heading: 'Orsak',
		lines: [
			{
				each: 'causeOfMeasure',
				lines: [{ text: '{cause.number}', bold: true }, { text: '{^cause.text}' }]
			}
		],
		empty: 'Saknas'
	},
	{
		id: 'measure',
		heading: 'Åtgärd',
		lines: [
			{ text: '{measure.number} {^measure.text}', bold: true },
			{ text: '{^measure.description}' },
			{
				tone: 'muted',
				text: [
					{
						when: { given: ['measure.change', 'measure.level'] },
						text: '{measure.change} · {measure.level}'
					},
					{ when: { given: ['measure.change'] }, text: '{measure.change}' },
					{ text: '{measure.level}' }
				]
			},
			{
				tone: 'muted',
				text: [
					{
						when: ['measureIsPromise', { given: ['measure.promisePeriod'] }],
						text: 'Ingår i medborgarlöftet {measure.promisePeriod}'
					},
					{ when: 'measureIsPromise', text: 'Ingår i medborgarlöftet' }
				]
			},
			{ tone: 'muted', text: 'Plats: {measure.place}' },
			{ tone: 'muted', text: 'Slag: {measure.kind}' },
			{ tone: 'muted', text: 'Metod: {measure.method}' },
			{ tone: 'muted', text: 'Om metoden: {measure.evidence}' },
			{ tone: 'muted', text: 'Efter: {measure.after}' }
		]
	},
	{
		id: 'goals',
		heading: 'Operativa mål',
		lines: [
			{ text: '{^measure.quantity}' },
			{
				each: 'goalOfMeasure',
				lines: [{ text: 'M{goal.number} {^goal.text}', tone: 'muted' }]
			}
		],
		empty: 'Saknas'
	},
	{
		id: 'when',
		heading: 'När',
		lines: [
			{ text: '{measure.when}', empty: 'Ej angivet' },
			{ tone: 'muted', text: 'Form: {measure.form}' },
			{ tone: 'muted', text: 'Resultat väntas: {measure.horizon}' }
		]
	},
	{
		id: 'owner',
		heading: 'Vem',
		lines: [
			{ text: '{^measure.owner}', empty: 'Saknas' },
			{ text: 'Ersättare: {measure.deputy}' },
			{ text: 'Med: {measure.partners}' },
			{ tone: 'muted', text: 'Resurs: {measure.resource}' },
			{ tone: 'muted', text: 'Kostnad: {measure.cost}' }
		]
	},
	{
		id: 'followUp',
		heading: 'Uppföljning',
		lines: [
			{ text: '{measure.status}', bold: true },
			{ text: '{measure.followUp}', empty: 'Ej angivet' },
			{ text: '{measure.outcome}' },
			{ tone: 'muted', text: 'Dokumenteras: {measure.documentation}' },
			{ tone: 'muted', text: '{measure.evaluation}' }
		]
	}
];
