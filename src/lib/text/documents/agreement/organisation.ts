import type { ChapterOutline } from '#lib/domain/document/outline.ts';
import { organisationCoordinationSection } from './organisation-coordination.ts';
import { organisationCouncilSection } from './organisation-council.ts';
import { organisationForumSection } from './organisation-forum.ts';
import { organisationOverviewSection } from './organisation-overview.ts';
import { organisationSchoolSection } from './organisation-school.ts';

export const organisationChapter: ChapterOutline = {
	id: 'organisation',
	heading: 'Organisation för samverkan',
	sections: [
		organisationOverviewSection,
		organisationSchoolSection,
		organisationForumSection,
		organisationCouncilSection,
		organisationCoordinationSection
	]
};
