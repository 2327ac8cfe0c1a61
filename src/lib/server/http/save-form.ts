import { changeAgreement, type ChangeResult } from '#lib/application/change-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { decide } from '#lib/domain/agreement/decide.ts';
import type { Conflict, Refusal } from '#lib/domain/agreement/refusals.ts';
import { printInput, type RawInput } from '#lib/domain/sections/input.ts';
import { locate } from '#lib/domain/sections/locate.ts';
import type { Posted } from '#lib/client/posted.ts';
import { StoreUnavailable, type Author, type StoreProblem } from '#lib/ports/event-log.ts';
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
	const drafts: Record<string, RawInput> = Object.fromEntries(
		invalid.map(({ path, raw }) => [path, raw])
	);
	const refusals: Record<string, Refusal> = Object.fromEntries(
		invalid.map(({ path, reason }) => [path, { code: 'invalidValue', path, reason }])
	);
	const conflicts: Record<string, Conflict> = {};

	/** Set once the store has refused: trying every other answer too would only keep the person waiting. */
	let trouble: StoreProblem | undefined;

	async function run(command: AgreementCommand): Promise<void> {
		const path = 'path' in command ? command.path : 'list' in command ? command.list : '';
		const result = trouble ?? (await change(command));
		if (typeof result === 'string') {
			trouble = result;
			if (!(await changesSomething(ports, id, command))) return;
			refusals[path] = { code: 'notStored', path, why: trouble };
			const field = locate(path)?.field;
			if (command.type === 'setAnswer' && field !== undefined && field !== 'row')
				drafts[path] = printInput(field, command.value);
			return;
		}
		if (result.outcome === 'refused')
			refusals['path' in result.refusal ? result.refusal.path : path] = result.refusal;
		if (result.outcome === 'conflict') conflicts[path] = result.conflict;
	}

	async function change(command: AgreementCommand): Promise<ChangeResult | StoreProblem> {
		try {
			return await changeAgreement(ports, { id, commandId: ports.ids.next(), command, author });
		} catch (error) {
			if (error instanceof StoreUnavailable) return error.reason;
			throw error;
		}
	}

	for (const command of answers) await run(command);
	const state = await ports.store.load(id);
	const command = press && state && commandOf(state, press, ports.ids.next());
	if (command) await run(command);
	const failed = Object.keys(refusals).length > 0 || Object.keys(conflicts).length > 0;
	return failed ? { drafts, refusals, conflicts } : undefined;
}

/** Reading may still work when writing does not. */
async function changesSomething(
	ports: Ports,
	id: string,
	command: AgreementCommand
): Promise<boolean> {
	const state = await ports.store.load(id);
	const decision = state && decide(state, command);
	return decision?.outcome === 'accepted' && decision.events.length > 0;
}
