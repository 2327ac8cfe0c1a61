/** Nobody between the chairs: responsibilities, middle managers, anchoring, undertakings, signatories. */
import type { Field } from '#lib/domain/sections/fields.ts';
import { partyName } from '#lib/domain/sections/readers.ts';
import type { Owner } from '#lib/domain/sections/values.ts';
import { answersIn } from '#lib/domain/sections/walk.ts';
import { isBlank } from '../blank.ts';
import { looksLikeName } from '../privacy/names.ts';
import { listAt } from './lists.ts';
import type { Reading } from './reading.ts';
import { each, named, notice, once, warning, type Rules } from './rule.ts';
import type { Finding } from './warning.ts';

const responsibilities = listAt(
	'mandate.responsibilities',
	({ mandate }) => mandate.responsibilities,
	'task',
	({ task, taskOther }, position) =>
		task === undefined || task === 'other'
			? named(taskOther, 'task', position)
			: { options: 'responsibilityTask', value: task }
);
const middleManagers = listAt(
	'mandate.middleManagers',
	({ mandate }) => mandate.middleManagers,
	'function',
	(row) => named(row.function, 'function')
);
const undertakings = listAt(
	'mandate.undertakings',
	({ mandate }) => mandate.undertakings,
	'undertaking',
	({ text }, position) => named(text, 'undertaking', position)
);
const signatories = listAt(
	'mandate.signatories',
	({ mandate }) => mandate.signatories,
	'function',
	(row) => named(row.function, 'function')
);

/** The functions in an answer: the answer itself, or those of an owner. */
function titlesIn(field: Field, value: unknown): readonly string[] {
	if (field.type === 'function') return [value as string];
	if (field.type !== 'owner') return [];
	const owner = value as Owner;
	return owner.function === undefined ? [] : [owner.function];
}

/** Functions stand in the text so that it holds when somebody leaves (S4). */
function namesInFunctions({ content }: Reading): readonly Finding[] {
	const found: Finding[] = [];
	for (const { path, field, value } of answersIn(content))
		for (const title of titlesIn(field, value))
			if (looksLikeName(title)) found.push({ path, slots: { text: title } });
	return found;
}

function anchoringStops({ content }: Reading): boolean {
	const levels = new Set((content.mandate.anchoring ?? []).map(({ level }) => level));
	return !levels.has('middle') || !levels.has('practitioners');
}

export const mandateRules = {
	functionIsName: warning(namesInFunctions),
	responsibilityGap: warning(
		each(responsibilities, 'responsible', ({ row }) => isBlank(row.responsible))
	),
	handoverMissing: notice(
		each(
			responsibilities,
			'handsOverTo',
			({ row }) =>
				!isBlank(row.responsible) && (isBlank(row.handsOverTo) || isBlank(row.handoverWhen))
		)
	),
	noMiddleManagers: warning(
		once('mandate.middleManagers', ({ content }) => !content.mandate.middleManagers?.length)
	),
	middleManagerLeftOut: warning(
		each(middleManagers, 'tookPart', ({ row }) => row.tookPart === 'no')
	),
	anchoringStops: warning(once('mandate.anchoring', anchoringStops)),
	undertakingWithoutResource: warning(
		each(
			undertakings,
			'guaranteed',
			({ row }) => isBlank(row.responsible) || (isBlank(row.guaranteed) && isBlank(row.amount))
		)
	),
	signatoryWithoutBasis: warning(
		each(
			signatories,
			'basis',
			({ row }) => row.basis === undefined || isBlank(row.decisionReference)
		)
	),
	partyWithoutSignatory: warning(({ content, parties }) =>
		[...parties.values()]
			.filter(({ id }) => !(content.mandate.signatories ?? []).some(({ party }) => party === id))
			.map((party, index) => ({
				path: 'mandate.signatories',
				about: party.id,
				slots: { party: named(partyName(party), 'party', index + 1) }
			}))
	)
} satisfies Rules;
