import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAgreementFile } from '#lib/domain/agreement/export.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { normalisedXml } from '../../../support/docx/normalised.ts';

/** The whole text part of each file, a line an element: what changes in a document is seen in a diff. */
function factsOf(name: string): DocumentFacts {
	const file = new URL(`../../../support/agreements/${name}.json`, import.meta.url);
	const parsed = parseAgreementFile(readFileSync(file, 'utf8'));
	if (!parsed.ok) throw new Error(name);
	const { id, content, postponed, status } = parsed.file;
	const edition = status === 'drafting' ? 'draft' : 'final';
	return {
		...{ agreementId: id, content, postponed, status, edition },
		...{ version: '1', today: '2026-11-22' }
	};
}

const { write } = createDocxWriter();
const documents = { overenskommelse: agreementDocument, atgardsplan: actionPlanDocument };

describe.each(['hallstahammar', 'vasteras', 'gislaved', 'gotene'])(
	'the XML of %s is as somebody last read it',
	(name) => {
		it.each(Object.entries(documents))('%s', async (document, compose) => {
			const xml = normalisedXml(await write(compose(factsOf(name))));
			await expect(xml).toMatchFileSnapshot(`../../../golden/xml/${name}-${document}.xml.txt`);
		});
	}
);
