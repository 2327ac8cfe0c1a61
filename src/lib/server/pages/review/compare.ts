import { earlierVersions } from '#lib/application/agreement-versions.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { CompareView } from '#lib/client/views/compare.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { compareText } from '#lib/text/pages/compare.ts';
import { pageOf } from '../links.ts';
import { dateOf } from '../today.ts';

/** The whole log is read for it, so once for each version. */
const made = new WeakMap<AgreementState, CompareView>();

/** What the present text can be compared with. */
export async function compareView(ports: Ports, state: AgreementState): Promise<CompareView> {
	const known = made.get(state);
	if (known) return known;
	const points = await earlierVersions(ports, state.id, dateOf);
	const view = {
		action: pageOf(state.id, 'dokument/andringar.docx'),
		points: points.map(({ seq, at, kind }) => ({
			seq: String(seq),
			label: compareText.point[kind](dateOf(at))
		}))
	};
	made.set(state, view);
	return view;
}
