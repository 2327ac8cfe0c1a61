import type { AccessibilityView, CheckedDocumentView } from '#lib/client/views/accessibility.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import type { DocumentModel } from '#lib/domain/document/model.ts';
import type { Finding } from '#lib/server/docx/lint/finding.ts';
import { lintDocx, lintRuleIds } from '#lib/server/docx/lint/lint.ts';
import { wordWriter } from '#lib/server/docx/word-writer.ts';
import { findingText } from '#lib/text/accessibility/finding.ts';
import { lintGroups } from '#lib/text/accessibility/rules.ts';
import { hasFinal, offeredDocuments } from '#lib/text/documents/kinds.ts';
import { accessibilityText } from '#lib/text/pages/accessibility.ts';
import { factsOf } from './paper.ts';
import { sourceView } from './source-view.ts';
import { dateOf } from './today.ts';

interface Checked {
	readonly today: string;
	readonly view: AccessibilityView;
}

/** Every document is written to be checked, and one version is looked at many times. */
const known = new WeakMap<AgreementState, Checked>();

/** What the linter says of each document that can be made now, in its last edition. `now` is an ISO instant. */
export async function accessibilityView(
	state: AgreementState,
	now: string
): Promise<AccessibilityView> {
	const found = known.get(state);
	if (found?.today === dateOf(now)) return found.view;
	const documents: CheckedDocumentView[] = [];
	for (const { kind, choice } of offeredDocuments(factsOf(state, now, 'draft'))) {
		const edition = hasFinal(kind, state.content) ? 'final' : 'draft';
		const model = kind.compose(factsOf(state, now, edition), choice?.id);
		const name = choice ? accessibilityText.named(kind.name, choice.name) : kind.name;
		documents.push({
			id: [kind.file, choice?.id].filter(Boolean).join('-'),
			name,
			edition: accessibilityText.edition[edition],
			...(await checked(model))
		});
	}
	const sources = [sourceView('wcag_2_1'), sourceView('diggOmTekniskaKrav')];
	const view = { documents, sources };
	known.set(state, { today: dateOf(now), view });
	return view;
}

async function checked(
	model: DocumentModel
): Promise<Pick<CheckedDocumentView, 'verdict' | 'isClean' | 'count' | 'groups'>> {
	const findings = lintDocx(await wordWriter().write(model));
	const isClean = findings.length === 0;
	return {
		isClean,
		verdict: isClean ? accessibilityText.clean : accessibilityText.faults(findings.length),
		count: accessibilityText.checked(lintRuleIds.length),
		groups: lintGroups.map(({ id, title, rules }) => ({
			id,
			title,
			checks: Object.entries(rules).map(([rule, { holds, criterion }]) => ({
				id: rule,
				holds,
				criterion: criterion ?? accessibilityText.noCriterion,
				faults: findings.filter((finding) => finding.rule === rule).map(faultView)
			}))
		}))
	};
}

function faultView({ rule, place, found }: Finding, index: number) {
	const { heading, words } = place;
	return {
		key: `${rule}${index}`,
		sentence: findingText(rule, found),
		place: [
			heading === undefined ? '' : accessibilityText.under(heading),
			words === undefined || words === heading ? '' : accessibilityText.words(words)
		]
			.filter(Boolean)
			.join(': ')
	};
}
