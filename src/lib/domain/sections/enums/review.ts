export const reviewEnums = {
	qualityListRow: ['goals', 'needs', 'council', 'legitimacy', 'motives', 'plan', 'roles_new', 'contacts', 'continued', 'definitions', 'role_clarity', 'coordination', 'criteria', 'each_actor', 'secrecy'],
	lawSection: ['p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10', 'p11', 'p12', 'p13'],
	statementKind: ['consultation', 'reservation', 'statement', 'dialogue', 'other'],
	statementResponse: ['changed', 'partly', 'not_changed', 'open'],
	decisionConcerns: ['agreement', 'own_undertakings', 'annex'],
	signingMethod: ['paper', 'digital'],
	documentForm: ['full', 'short'],
	optionalChapter: ['summary', 'foreword', 'terms', 'anchoring', 'promises', 'communication', 'evaluation', 'disagreement', 'risks', 'resources', 'extension', 'annexes'],
	secrecyCheck: ['no', 'yes', 'ask'],
	changeTrigger: ['review', 'situation', 'follow_up', 'law', 'reorganisation', 'parties', 'other'],
	memoKind: ['new', 'revised', 'extension', 'termination', 'own_plan', 'citizen_proposal'],
	decisionPath: ['decides', 'proposes', 'both'],
	memoItem: ['editorial', 'implement', 'steering', 'council', 'coordination', 'own_plan', 'joint_plan', 'report', 'revision', 'committee', 'funding', 'publish', 'lead_committee', 'immediate'],
	consequencesCost: ['within', 'one_year', 'several_years', 'unknown'],
	consequencesChildren: ['heard', 'not_heard', 'none'],
	consequencesEquality: ['known', 'none', 'no_data']
} as const;
