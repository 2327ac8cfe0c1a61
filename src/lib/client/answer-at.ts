import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';

/** The answer at a path; one that is asked in two places is read where it is stored. */
export function answerAt({ content }: AgreementState, path: string): unknown {
	const field = locate(path)?.field;
	if (field === undefined || field === 'row' || field.sameAs === undefined)
		return readAnswer(content, path);
	const role = coordinatorIn(content);
	return field.sameAs === 'coordinator.function' ? role?.function : role?.capacity;
}
