import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { coordinatorPath } from '#lib/domain/sections/coordinator.ts';
import type { FieldView } from './field-view.ts';

/** Where the answer is stored: at its own path, or in the coordinator's role when it is asked there as well. */
export function storedPath({ path, field }: FieldView, content: AgreementContent): string {
	if (field.sameAs === undefined) return path;
	const role = coordinatorPath(content);
	if (role === undefined) return path;
	return `${role}.${field.sameAs === 'coordinator.capacity' ? 'capacity' : 'function'}`;
}
