import { readFileSync } from 'node:fs';
import type { AgreementFile } from '#lib/domain/agreement/export.ts';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { timed } from '../report/times.ts';
import { filesIn } from './files.ts';
import { factsOf } from './facts.ts';
import type { Work } from './work.ts';

/** Content, document model, bytes: the whole way, nothing kept from one run to the next; both documents of the same facts. */
export function ourWork(folder: string): Work {
	const file = JSON.parse(readFileSync(filesIn(folder).agreement, 'utf8')) as AgreementFile;
	const { write } = createDocxWriter();
	const agreement = () => agreementDocument(factsOf(file.content));
	const plan = () => actionPlanDocument(factsOf(file.content));
	const warm = async (work: () => unknown) => (await timed(work)).warm;
	return {
		run: async () => {
			const facts = factsOf(file.content);
			return [await write(agreementDocument(facts)), await write(actionPlanDocument(facts))];
		},
		steps: async () => {
			const [one, other] = [agreement(), plan()];
			return {
				'compose agreement': await warm(agreement),
				'compose plan': await warm(plan),
				'write agreement': await warm(() => write(one)),
				'write plan': await warm(() => write(other))
			};
		}
	};
}
