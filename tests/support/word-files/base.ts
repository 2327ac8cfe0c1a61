import { fixture, foreignFile, headingStyle, paragraph, saveFile } from './made.ts';

/** What is spoilt: an agreement and a plan of ours, and a foreign document with a table and tracked changes. */
export async function baseFiles(): Promise<readonly Uint8Array[]> {
	const table =
		'<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Part</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ansvar</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
	const changed =
		'<w:p><w:r><w:t>Vi </w:t></w:r><w:ins><w:r><w:t>ska</w:t></w:r></w:ins><w:del><w:r><w:delText>kan</w:delText></w:r></w:del></w:p>';
	const foreign = foreignFile(
		paragraph('Syfte', 'R1') + paragraph('Att minska brotten.') + table + changed,
		headingStyle('R1', 1)
	);
	return [
		await saveFile(fixture('vasteras')),
		await saveFile(fixture('gotene'), 'actionPlan'),
		foreign
	];
}
