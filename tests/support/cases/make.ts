/** An agreement made the way a person makes it: created empty, then one small command for each answer. */
import { changeAgreement } from '#lib/application/change-agreement.ts';
import { createAgreement } from '#lib/application/create-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { seededContent } from '#lib/domain/agreement/create.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { author } from '../in-memory.ts';
import type { Case } from './case.ts';
import { commandsOf } from './commands.ts';

export async function makeAgreement(ports: Ports, made: Case): Promise<AgreementState> {
	const { id } = made;
	let state = await createAgreement(ports, author, { origin: 'new', content: seededContent(), id });
	let count = 0;
	for (const command of [...commandsOf(made), ...formalities(made)]) {
		count += 1;
		const commandId = `${id}-${count}`;
		const result = await changeAgreement(ports, { id, commandId, command, author });
		if (result.outcome !== 'saved')
			throw new Error(`${JSON.stringify(command)} gave ${JSON.stringify(result)}`);
		state = result.state;
	}
	return state;
}

function formalities({ content, until }: Case): readonly AgreementCommand[] {
	if (until === 'drafting') return [];
	const parties = content.initiation.parties ?? [];
	return [
		{ type: 'requestApproval' },
		...parties.map(({ id }) => ({ type: 'approve', party: id }) as const),
		{ type: 'decideAgreement' },
		{ type: 'sign' }
	];
}
