import { createAgreement } from '#lib/application/create-agreement.ts';
import type { Ports } from '#lib/application/ports.ts';
import { seededContent } from '#lib/domain/agreement/create.ts';
import { contentOf } from '../agreements.ts';
import { author } from '../ports.ts';

/** New agreements with the parties, purposes and dates of Hallstahammar, which is what a list shows. */
export async function writeManyAgreements(ports: Ports, count: number): Promise<void> {
	const { initiation } = contentOf();
	for (let index = 0; index < count; index += 1) {
		const title = `${initiation.title ?? ''} ${index + 1}`;
		const content = { ...seededContent(), initiation: { ...initiation, title } };
		await createAgreement(ports, author, { origin: 'file', content });
	}
}
