import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** What SFS 2023:196 9 § asks for and the content lacks. Only this holds back the final version. */
export function blocksFinal(content: AgreementContent): readonly ('purposes' | 'areas')[] {
	const purposes = (content.initiation.purposes ?? []).some(({ text }) => text);
	const areas = (content.focusAreas.areas ?? []).some(({ name }) => name);
	return [...(purposes ? [] : (['purposes'] as const)), ...(areas ? [] : (['areas'] as const))];
}
