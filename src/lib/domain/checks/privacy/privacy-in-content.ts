import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { actorsIn, areasIn, partiesIn } from '#lib/domain/sections/readers.ts';
import { answersIn } from '#lib/domain/sections/walk.ts';
import { privacyWarnings, type PrivacyWarning } from './privacy-warnings.ts';

export interface PlacedPrivacyWarning extends PrivacyWarning {
	readonly path: string;
	/** Path without row ids. */
	readonly fieldId: string;
}

/** Names in the agreement that are no persons: parties, actors, places. */
export function knownNames(content: AgreementContent): readonly string[] {
	return [
		...partiesIn(content).flatMap(({ organisation, unit, shortName }) => [
			organisation,
			unit,
			shortName
		]),
		...actorsIn(content).map(({ name }) => name),
		...areasIn(content).flatMap(({ places = [] }) => places.map(({ name }) => name)),
		...(content.initiation.includedPlaces ?? [])
	].filter((name) => name !== undefined);
}

/** Every such warning in the answers that are watched, or in those at and below the paths. */
export function privacyInContent(
	content: AgreementContent,
	paths?: readonly string[]
): readonly PlacedPrivacyWarning[] {
	const known = knownNames(content);
	const found: PlacedPrivacyWarning[] = [];
	for (const { path, fieldId, field, value } of answersIn(content)) {
		if (paths && !paths.some((one) => path === one || path.startsWith(`${one}.`))) continue;
		if (!field.privacy || field.type === 'rows' || field.type === 'group') continue;
		const text = typeof value === 'string' ? value : (value as readonly string[]).join('\n');
		for (const warning of privacyWarnings(text, known)) found.push({ path, fieldId, ...warning });
	}
	return found;
}
