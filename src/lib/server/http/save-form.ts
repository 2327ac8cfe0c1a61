import { changeAgreement } from '#lib/application/change-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import type { Posted } from '#lib/client/posted.ts';
import type { Author } from '#lib/ports/event-log.ts';
import { readForm } from './form-post.ts';
import { commandOf } from './press.ts';

/** Saves each answer as a command of its own, then does what the pressed button says. */
export async function saveForm(
	ports: Ports,
	id: string,
	author: Author,
	form: FormData
): Promise<Posted | undefined> {
	const { answers, invalid, press } = readForm(form);
	const drafts = Object.fromEntries(invalid.map(({ path, raw }) => [path, raw]));
	const refusals: Record<string, Refusal> = Object.fromEntries(
		invalid.map(({ path, reason }) => [path, { code: 'invalidValue', path, reason }])
	);
	const conflicts: Record<string, Conflict> = {};

	async function run(command: AgreementCommand): Promise<void> {
		const result = await changeAgreement(ports, {
			id,
			commandId: ports.ids.next(),
			command,
			author
		});
		const path = 'path' in command ? command.path : 'list' in command ? command.list : '';
		if (result.outcome === 'refused')
			refusals['path' in result.refusal ? result.refusal.path : path] = result.refusal;
		if (result.outcome === 'conflict') conflicts[path] = result.conflict;
	}

	for (const command of answers) await run(command);
	const state = await ports.store.load(id);
	const command = press && state && commandOf(state, press, ports.ids.next());
	if (command) await run(command);
	const failed = Object.keys(refusals).length > 0 || Object.keys(conflicts).length > 0;
	return failed ? { drafts, refusals, conflicts } : undefined;
}
