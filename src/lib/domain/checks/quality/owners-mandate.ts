/** Nobody between the chairs: responsibilities, middle managers, anchoring, undertakings, signatories. */
import { isBlank } from '../blank.ts';
import { answersIn } from '#lib/domain/sections/walk.ts';
import { looksLikeName } from '../privacy/names.ts';
import { placed, type Reading } from './reading.ts';
import { each, named, notice, once, warning, type List, type Rules } from './rule.ts';
import type { Finding, Slot } from './warning.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import type { Field } from '#lib/domain/sections/fields.ts';
import type { Owner } from '#lib/domain/sections/values.ts';
import { partyName } from '#lib/domain/sections/readers.ts';

type Mandate = AgreementContent['mandate'];
type RowsOf<K extends 'responsibilities' | 'middleManagers' | 'undertakings' | 'signatories'> =
	NonNullable<Mandate[K]>[number];

const listOf = <K extends 'responsibilities' | 'middleManagers' | 'undertakings' | 'signatories'>(
	name: K,
	slot: string,
	call: (row: RowsOf<K>, position: number) => Slot
): List<{ readonly row: RowsOf<K>; readonly path: string; readonly position: number }> => ({
	rows: ({ content }) =>
		placed<RowsOf<K>>(content.mandate[name] as readonly RowsOf<K>[], `mandate.${name}`),
	slots: ({ row, position }) => ({ [slot]: call(row, position) })
});

const responsibilities = listOf('responsibilities', 'task', ({ task, taskOther }, position) =>
	task === undefined || task === 'other'
		? named(taskOther, 'task', position)
		: { options: 'responsibilityTask', value: task }
);
const middleManagers = listOf('middleManagers', 'function', (row) =>
	named(row.function, 'function')
);
const undertakings = listOf('undertakings', 'undertaking', ({ text }, position) =>
	named(text, 'undertaking', position)
);
const signatories = listOf('signatories', 'function', (row) => named(row.function, 'function'));

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
