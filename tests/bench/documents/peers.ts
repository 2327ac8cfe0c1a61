import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler, type TemplateData } from 'easy-template-x';
import PizZip from 'pizzip';
import { timed } from '../report/times.ts';
import { filesIn } from './files.ts';
import type { Work } from './work.ts';

type Fill = (template: Buffer, data: TemplateData) => Promise<Uint8Array>;

const fillWithDocxtemplater: Fill = async (template, data) =>
	new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
		.render(data)
		.toBuffer({ compression: 'DEFLATE' });

const fillWithEasyTemplate: Fill = (template, data) =>
	new TemplateHandler().process(template, data);

function peerWork(folder: string, fill: Fill): Work {
	const templates = filesIn(folder).templates.map(({ docx, data }) => ({
		docx: readFileSync(docx),
		data: JSON.parse(readFileSync(data, 'utf8')) as TemplateData
	}));
	return {
		run: async () => {
			const made: Uint8Array[] = [];
			for (const { docx, data } of templates) made.push(await fill(docx, data));
			return made;
		},
		steps: async () => {
			const [agreement, plan] = templates;
			if (!agreement || !plan) throw new Error('a template for each document');
			const warm = async (work: () => unknown) => (await timed(work)).warm;
			return {
				'write agreement': await warm(() => fill(agreement.docx, agreement.data)),
				'write plan': await warm(() => fill(plan.docx, plan.data))
			};
		}
	};
}

export const docxtemplaterWork = (folder: string): Work => peerWork(folder, fillWithDocxtemplater);
export const easyTemplateWork = (folder: string): Work => peerWork(folder, fillWithEasyTemplate);
