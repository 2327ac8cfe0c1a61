import type { AgreementContent, Role } from './content.ts';

/**
 * The role that coordinates: `structure.coordinationHolder` and `.coordinationCapacity` are its function and capacity,
 * stored once (SFS 2023:196 11 §).
 */
export function coordinatorIn(content: AgreementContent): Role | undefined {
	return content.mandate.roles?.find(({ role }) => role === 'coordinator');
}

/** Path of that role, or undefined when there is none. */
export function coordinatorPath(content: AgreementContent): string | undefined {
	const role = coordinatorIn(content);
	return role && `mandate.roles.${role.id}`;
}
