export const actionPlanEnums = {
	planKind: ['joint', 'municipal', 'both'],
	planRelation: ['separate', 'included', 'none'],
	measureChange: ['new', 'continues', 'changed', 'moved', 'ended'],
	movedTo: ['other_time', 'ordinary_work'],
	measureKind: ['situational', 'social', 'both', 'organisational', 'grant_terms'],
	preventionLevel: ['universal', 'selective', 'indicated', 'place'],
	horizon: ['short', 'long', 'both'],
	evidence: ['tested_elsewhere', 'tested_here', 'experience', 'unknown'],
	measureForm: ['one_off', 'project', 'ordinary'],
	evaluationChoice: ['both', 'process', 'effect', 'none'],
	reformUse: ['used', 'planned', 'not_used', 'not_applicable', 'not_known']
} as const;
