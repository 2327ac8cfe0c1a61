import { fileURLToPath } from 'node:url';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { readAgreement } from '#lib/server/cli/read-agreement.ts';
import { withReports } from './reports.ts';

export const fixtures = ['hallstahammar', 'vasteras', 'gislaved', 'gotene'] as const;
export type Fixture = (typeof fixtures)[number];

/** What a document of the example is made from, on 22 November 2026. */
export async function factsOfFixture(id: Fixture): Promise<DocumentFacts> {
	const path = fileURLToPath(new URL(`agreements/${id}.json`, import.meta.url));
	const read = await readAgreement(path);
	if (!read.ok) throw new Error(read.message);
	const { file } = read;
	return {
		agreementId: file.id,
		content: file.content,
		postponed: file.postponed,
		status: file.status,
		version: '1',
		today: '2026-11-22',
		edition: file.status === 'drafting' ? 'draft' : 'final'
	};
}

/** Hallstahammar with all that the report and the answer ask for. */
export async function reportedFacts(): Promise<DocumentFacts> {
	const facts = await factsOfFixture('hallstahammar');
	return { ...facts, content: withReports(facts.content) };
}
