/** Equal parties: one ink, one area, told apart by shape alone. */
export type MarkShape = 'square' | 'disc' | 'triangle' | 'rhomb';

export interface PartyFace {
	readonly shape: MarkShape;
	readonly name: string;
}

/** Party kinds as the agreement stores them; kinds not named here are other authorities. */
export function shapeOf(kind: string): MarkShape {
	switch (kind) {
		case 'municipality':
		case 'city_district':
		case 'department':
			return 'square';
		case 'police':
			return 'disc';
		case 'housing':
		case 'company':
		case 'association':
			return 'rhomb';
		default:
			return 'triangle';
	}
}
