import { CARRIED_NAMESPACE } from '#lib/server/docx/package/carry.ts';
import { UnreadableFile } from '../limits.ts';
import { readXml } from '../xml.ts';
import type { Package } from '../zip/unpack.ts';

const ITEM = /(?:^|\/)customxml\/[^/]+\.xml$/;
const MOST_ITEMS = 20;

/**
 * The data part of our namespace, looked for in every custom XML part: programs rename them and lose the relations
 * that lead to them. Nothing when it is gone or damaged.
 */
export async function findCarried(zip: Package): Promise<string | undefined> {
	for (const name of zip.names.filter((part) => ITEM.test(part)).slice(0, MOST_ITEMS)) {
		const chunks = zip.chunks(name);
		const found = chunks && (await textOfOurs(chunks));
		if (found !== undefined) return found;
	}
	return undefined;
}

async function textOfOurs(chunks: Iterable<Uint8Array>): Promise<string | undefined> {
	let isOurs: boolean | undefined;
	let text = '';
	try {
		await readXml(chunks, {
			open(name, attributes) {
				isOurs ??= name === 'document' && [...attributes.values()].includes(CARRIED_NAMESPACE);
			},
			text(part) {
				if (isOurs) text += part;
			}
		});
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return undefined;
	}
	return isOurs ? text : undefined;
}
