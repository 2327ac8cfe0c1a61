import { readFileSync } from 'node:fs';
import { parseAgreementFile } from '#lib/domain/agreement/export.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';

export const exampleNames = ['hallstahammar', 'vasteras', 'gislaved', 'gotene'] as const;

/** What a document of one of the four examples is made from. */
export function exampleFacts(
	name: (typeof exampleNames)[number],
	edition: DocumentFacts['edition'] = 'draft'
): DocumentFacts {
	const parsed = parseAgreementFile(readFileSync(`tests/support/agreements/${name}.json`, 'utf8'));
	if (!parsed.ok) throw new Error(`The example ${name} cannot be read.`);
	const { id, content, postponed, status } = parsed.file;
	return {
		agreementId: id,
		content,
		postponed,
		status,
		version: '1',
		today: '2026-11-22',
		edition
	};
}
