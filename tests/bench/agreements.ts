/** The agreements that are measured: the case of Hallstahammar, with as many measures as wanted. */
import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import type { AgreementContent, Measure } from '#lib/domain/sections/content.ts';
import { exampleFile } from '#lib/text/example.ts';

/** Without a number: as it is. */
export function contentOf(measures?: number): AgreementContent {
	const { content } = exampleFile;
	if (measures === undefined) return content;
	return { ...content, actionPlan: { ...content.actionPlan, measures: repeated(measures) } };
}

export function fileOf(measures?: number): AgreementFile {
	return { ...exampleFile, status: 'drafting', content: contentOf(measures) };
}

/** The example's own measures over and over; only the first round keeps its ids, which others refer to. */
function repeated(count: number): readonly Measure[] {
	const originals = exampleFile.content.actionPlan.measures ?? [];
	return Array.from({ length: count }, (_, index) => {
		const round = Math.floor(index / originals.length);
		const original = originals[index % originals.length];
		if (!original) throw new Error('the example has no measures');
		if (round === 0) return original;
		const { after: _after, ...measure } = original;
		return { ...measure, id: `${original.id}-${round}` };
	});
}
