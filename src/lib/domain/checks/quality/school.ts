/** School at the table when the subject is children and young people (S5, M22; requirement S3–S5). */
import type { Actor, AgreementContent, FocusArea, Forum } from '#lib/domain/sections/content.ts';
import { actorsIn, areasIn, forumsIn } from '#lib/domain/sections/readers.ts';

export const isAboutYouth = ({ themes = [] }: FocusArea): boolean =>
	themes.includes('children_youth');
const isAboutYouthOrSchool = (area: FocusArea): boolean =>
	isAboutYouth(area) || (area.themes ?? []).includes('school');

/** The group that leads and those that prepare for it. */
export function steeringAndPreparatory(content: AgreementContent): readonly Forum[] {
	return forumsIn(content).filter(
		({ id, kind }) =>
			id === content.structure.steeringForum ||
			kind === 'steering_group' ||
			kind === 'preparatory_group'
	);
}

function hasSchool({ members = [] }: Forum, schools: ReadonlySet<string>): boolean {
	return members.some(
		({ representsSchool, organisation }) =>
			representsSchool === true || schools.has(organisation ?? '')
	);
}

const isSchool = ({ kind }: Actor): boolean => kind === 'school';

/** True when children, young people or school are the subject and school is in no steering or preparatory group. */
export function youthWithoutSchool(content: AgreementContent): boolean {
	if (!areasIn(content).some(isAboutYouthOrSchool)) return false;
	const schools = new Set(
		actorsIn(content)
			.filter(isSchool)
			.map(({ id }) => id)
	);
	return !steeringAndPreparatory(content).some((forum) => hasSchool(forum, schools));
}
