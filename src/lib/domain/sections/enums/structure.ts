export const structureEnums = {
	forumLevel: ['political', 'strategic', 'operational'],
	permanence: ['permanent', 'temporary'],
	councilShared: ['one_each', 'joint'],
	coordinationTask: ['support', 'contact', 'inform', 'situation', 'follow_up', 'other'],
	coordinationShared: ['one_each', 'shared'],
	sharingQuestion: ['may', 'must', 'ask'],
	sharingRoute: [
		'no_individuals',
		'consent',
		'osl_10_15a',
		'osl_10_18',
		'sfs_2025_170',
		'concern_report',
		'lawyer'
	],
	dataProtection: ['yes', 'planned', 'no', 'not_needed']
} as const;
