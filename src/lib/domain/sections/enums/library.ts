export const libraryEnums = {
	roleTemplate: ['municipal_board_chair', 'local_police_area_chief', 'municipal_director', 'coordinator', 'municipal_police_officer', 'middle_manager', 'practitioner', 'communication_lead', 'area_police', 'school_representative', 'social_services_representative', 'other'],
	risk: ['project_form', 'conflicting_rules', 'mixed_goals', 'users_not_involved', 'too_little_time', 'tight_budget', 'different_codes', 'other'],
	forumTemplate: ['steering_group', 'preparatory_group', 'working_group', 'strategic_council', 'youth_group', 'est_group', 'safety_centre', 'practitioner_forum', 'youth_crime_council', 'other'],
	standingPoint: ['situation', 'plan_status', 'done', 'early_signs', 'places', 'obstacles', 'resources', 'priorities', 'target_group', 'terms', 'activation', 'follow_up', 'decisions', 'next_steps'],
	figureSource: ['police_statistics', 'safety_survey', 'scb', 'kolada', 'lupp', 'can', 'stockholm_survey', 'school_survey', 'citizen_dialogue', 'staff_dialogue', 'est_reports', 'intelligence', 'police_map', 'practitioner_notes', 'planning', 'other'],
	dialogueType: ['staff', 'citizens', 'associations', 'youth', 'business', 'safety_walk', 'other'],
	causeMethod: ['fishbone', 'cause_tree', 'event_chain', 'crime_triangle', 'other'],
	method: ['est', 'sspf', 'sig', 'kronoberg', 'contact_officer', 'youth_coach', 'concern_talk', 'safety_walk', 'citizen_dialogue', 'staff_dialogue', 'neighbourhood_watch', 'place_activation', 'guards', 'exit_programme', 'municipal_cameras', 'grant_terms', 'other']
} as const;
