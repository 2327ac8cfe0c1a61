export const mandateEnums = {
	leadingBoard: ['municipal_board', 'other_board'],
	standing: ['ordinary', 'acting', 'deputy'],
	signatoryBasis: [
		'own_board',
		'assembly',
		'delegation',
		'written_assignment',
		'internal_rules',
		'other'
	],
	operationKind: ['school', 'social', 'leisure', 'planning', 'health', 'other'],
	grantStatus: ['applied', 'received'],
	anchoringLevel: ['political', 'top_management', 'middle', 'practitioners', 'other'],
	responsibilityTask: ['detect', 'receive', 'coordinate', 'decide', 'do', 'follow_up', 'other'],
	escalationTrigger: ['resource_lost', 'role_vacant', 'measure_late', 'disagreement', 'other']
} as const;
