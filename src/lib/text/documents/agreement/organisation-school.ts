import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const organisationSchoolSection: SectionOutline = {
	id: 'organisation.school',
	heading: 'Skolan',
	clauses: [
		{
			id: 'forums.schoolText',
			asks: ['structure.schoolRepresentation'],
			text: '{schoolRepresentation}',
			fallback: { later: 'Hur skolan är med är inte bestämt. {later}' },
			source: ['Stockholm, statement on the agreement'],
			requirements: ['S5', 'M22']
		}
	]
};
