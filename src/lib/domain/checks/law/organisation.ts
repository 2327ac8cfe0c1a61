/** SFS 2023:196 11–13 §§: the co-ordinating function, its tasks, leadership and reports to the assembly. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { coordinatorIn } from '#lib/domain/sections/coordinator.ts';
import { isBlank } from '../blank.ts';
import { shows, showsOption } from './evidence.ts';
import type { LawFinding } from './result.ts';

/** The function may be spoken of though nobody is said to have it. */
export function paragraph11(content: AgreementContent): LawFinding {
	const { coordinationTasks = [], coordinationReportsTo, coordinatorDuties } = content.structure;
	const role = coordinatorIn(content);
	const isHeld = !isBlank(role?.function);
	const isMentioned =
		role !== undefined ||
		coordinationTasks.length > 0 ||
		!isBlank(coordinationReportsTo) ||
		!isBlank(coordinatorDuties);
	return {
		evidence: [shows('structure.coordinationHolder', isHeld)],
		result: isHeld ? 'shown' : isMentioned ? 'partly' : 'notShown'
	};
}

export function paragraph12({
	structure: { coordinationTasks = [] }
}: AgreementContent): LawFinding {
	const task = (value: 'support' | 'contact' | 'inform') =>
		showsOption(
			'structure.coordinationTasks',
			'coordinationTask',
			value,
			coordinationTasks.includes(value)
		);
	return { evidence: [task('support'), task('contact'), task('inform')] };
}

export function paragraph13({ mandate, followUp }: AgreementContent): LawFinding {
	const { interval, responsible } = followUp.assemblyReporting ?? {};
	return {
		evidence: [
			shows('mandate.leadingBoard', mandate.leadingBoard !== undefined),
			shows('followUp.assemblyReporting', interval !== undefined && !isBlank(responsible))
		]
	};
}
