import type { AgreementCommand } from '#lib/domain/agreement/commands.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { readAnswer } from '#lib/domain/sections/paths.ts';
import type { AnyRow } from '#lib/domain/sections/values.ts';
import type { Press } from './form-post.ts';

/** The command behind a button of a plain form; undefined for one that no longer applies. */
export function commandOf(
	state: AgreementState,
	{ button, target }: Press,
	newId: string
): AgreementCommand | undefined {
	const cut = target.lastIndexOf('.');
	const [list, row] = [target.slice(0, cut), target.slice(cut + 1)];
	switch (button) {
		case 'addRow':
			return { type: 'addRows', list: target, rows: [{ id: newId }] };
		case 'removeRow':
			// Pressing it again after the warning is the yes: the page then sends it with `confirmed`.
			return { type: 'removeRow', list, row: row.replace('!', ''), confirmed: row.endsWith('!') };
		case 'moveUp':
		case 'moveDown': {
			const rows = (readAnswer(state.content, list) ?? []) as readonly AnyRow[];
			const index = rows.findIndex(({ id }) => id === row);
			const beforeIt = button === 'moveUp' ? index - 2 : index + 1;
			if (index === -1 || beforeIt < -1 || beforeIt >= rows.length) return undefined;
			return { type: 'moveRow', list, row, after: rows[beforeIt]?.id ?? null };
		}
		case 'postpone':
			return { type: 'postponeAnswer', path: target };
		case 'answerNow':
			return { type: 'answerNow', path: target };
	}
}
