export const focusAreasEnums = {
	theme: [
		'children_youth',
		'school',
		'drugs',
		'place',
		'close_relations',
		'organised',
		'welfare',
		'influence',
		'fraud',
		'older',
		'property',
		'traffic',
		'extremism',
		'other'
	],
	causeKind: ['risk', 'protection'],
	causeSide: ['offender', 'target', 'place', 'system'],
	analysisStatus: ['done', 'planned', 'not_planned'],
	goalKind: ['effect', 'process', 'production'],
	goalLevel: ['overall', 'interim'],
	goalDirection: ['down', 'up', 'keep', 'state', 'number']
} as const;
