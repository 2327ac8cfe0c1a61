import { copied } from '#lib/domain/agreement/create.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { createAgreement } from './create-agreement.ts';
import type { Ports } from './ports.ts';

/**
 * A new agreement with the answers of another, e.g. of the example; undefined when there is no such agreement. `titled`
 * makes its title of the original's.
 */
export async function copyAgreement(
	ports: Ports,
	author: Author,
	id: string,
	titled: (title: string) => string = (title) => title
): Promise<AgreementState | undefined> {
	const original = await ports.store.load(id);
	if (!original) return undefined;
	const { content, ...rest } = copied(original);
	const { title } = content.initiation;
	const initiation = { ...content.initiation, ...(title && { title: titled(title) }) };
	return createAgreement(ports, author, {
		origin: 'copy',
		...rest,
		content: { ...content, initiation }
	});
}
