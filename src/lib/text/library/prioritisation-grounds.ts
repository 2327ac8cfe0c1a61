import type { SourceId } from '#lib/text/sources.ts';

export interface PrioritisationGround {
	readonly id: string;
	readonly name: string;
	readonly question: string;
	readonly source: SourceId;
}

export const prioritisationGrounds: readonly PrioritisationGround[] = [
	{
		id: 'g1',
		name: 'Vanligt, ökar eller avviker',
		question: 'Är det vanligt, ökar det eller sticker det ut mot andra?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		id: 'g2',
		name: 'Utsatta platser',
		question: 'Samlas det på vissa platser?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		id: 'g3',
		name: 'Utsatta eller aktiva personer',
		question: 'Drabbas vissa grupper mest, eller står få för mycket?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		id: 'g4',
		name: 'Signalbrott',
		question: 'Är det ett signalbrott?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		id: 'g5',
		name: 'Berör många',
		question: 'Märks det av många i vardagen?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	},
	{
		id: 'g6',
		name: 'Följder',
		question: 'Blir följderna svåra för den som drabbas eller för samhället?',
		source: 'bra_3_2PrioriteraMellanProblemen'
	}
];
