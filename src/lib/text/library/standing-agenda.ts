export interface StandingPoint {
	readonly id: string;
	readonly label: string;
}

export const standingAgenda: readonly StandingPoint[] = [
	{
		id: 'situation',
		label: 'Lägesbild: vad har ändrats?'
	},
	{
		id: 'plan_status',
		label: 'Åtgärdsplanen: grönt, gult, rött'
	},
	{
		id: 'done',
		label: 'Vad har vi gjort sedan sist?'
	},
	{
		id: 'early_signs',
		label: 'Tidiga tecken'
	},
	{
		id: 'places',
		label: 'Platser med brister'
	},
	{
		id: 'obstacles',
		label: 'Vad hindrar oss?'
	},
	{
		id: 'resources',
		label: 'Resurser: håller de?'
	},
	{
		id: 'priorities',
		label: 'Val mellan problem'
	},
	{
		id: 'target_group',
		label: 'Menar vi samma målgrupp?'
	},
	{
		id: 'terms',
		label: 'Ord vi tolkar olika'
	},
	{
		id: 'activation',
		label: 'Ska vi växla upp?'
	},
	{
		id: 'follow_up',
		label: 'Uppföljning och resultat'
	},
	{
		id: 'decisions',
		label: 'Beslut'
	},
	{
		id: 'next_steps',
		label: 'Nästa steg: vem och när'
	}
];
