import { writeFileSync } from 'node:fs';
import { cases } from '../cases/all.ts';
import { writeRedline } from '#lib/server/docx/redline/write-redline.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { redlineOf } from './redline.ts';
import { revised } from './revised.ts';

const out = '/tmp/i3-red-out';
for (const made of cases) {
	const facts = { agreementId: made.id, content: made.content, postponed: made.postponed, status: 'drafting' as const, version: '1', today: made.today, edition: 'draft' as const };
	const later = { ...facts, content: revised(made.content) };
	for (const [name, compose] of [['agreement', agreementDocument], ['plan', actionPlanDocument]] as const) {
		const [old, fresh] = [compose(facts), compose(later)];
		const t = performance.now();
		const file = await writeRedline(redlineOf(old, fresh));
		console.log(made.id, name, Math.round(performance.now() - t), 'ms', file.length);
		writeFileSync(`${out}/${made.id}-${name}.docx`, file);
		writeFileSync(`${out}/${made.id}-${name}-old.docx`, await createDocxWriter().write(old));
		writeFileSync(`${out}/${made.id}-${name}-new.docx`, await createDocxWriter().write(fresh));
	}
}
