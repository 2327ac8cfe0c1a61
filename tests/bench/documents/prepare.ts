import { mkdir, writeFile } from 'node:fs/promises';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { fileOf } from '../agreements.ts';
import { factsOf } from './facts.ts';
import { filesIn } from './files.ts';
import { loopTemplate, taggedTemplate } from './templates.ts';

/** Writes what the engines read: the agreement as a file, and the templates with their data. */
export async function prepare(folder: string, measures: number): Promise<void> {
	const file = fileOf(measures);
	const facts = factsOf(file.content);
	const made = [taggedTemplate(agreementDocument(facts)), loopTemplate(actionPlanDocument(facts))];
	const { agreement, templates } = filesIn(folder);
	const { write } = createDocxWriter();
	await mkdir(folder, { recursive: true });
	await writeFile(agreement, JSON.stringify(file));
	for (const [index, { docx, data }] of templates.entries()) {
		const template = made[index];
		if (!template) throw new Error('a template for each document');
		await writeFile(docx, await write(template.model));
		await writeFile(data, JSON.stringify(template.data));
	}
}
