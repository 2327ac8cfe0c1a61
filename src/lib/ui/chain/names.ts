import type { BrokenLink } from '#lib/domain/checks/chain/broken-links.ts';
import type { Chain, ChainNode } from '#lib/domain/checks/chain/chain-of.ts';
import { rowAddress } from '#lib/domain/journey/slugs.ts';
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { measureNumbers } from '#lib/domain/sections/measure-order.ts';
import { chainText } from '#lib/text/chain.ts';

/** Longer than this stands where it was written. */
const longest = 60;

/** `Orsak 2`, `Åtgärd 1.4`; a measure without a title has no number yet. */
export function nodeName(
	{ kind, id, number }: ChainNode,
	numbers: ReadonlyMap<string, string>
): string {
	return chainText.name(kind, kind === 'measure' ? numbers.get(id) : String(number));
}

/** The broken link as a sentence, with the words of its row so that it can be told from others. */
export function gapSentence(gap: BrokenLink, chain: Chain, content: AgreementContent): string {
	const node = chain.nodes.find(({ id }) => id === gap.row);
	const name = node ? nodeName(node, measureNumbers(content)) : '';
	const text = node && node.kind !== 'problem' ? short(node.text) : '';
	return [chainText.gap(gap.id, name), text && chainText.quoted(text)].filter(Boolean).join(': ');
}

/** Where the answer that would mend the link is written. */
export function mendHref(agreement: string, { path }: BrokenLink): string {
	return `/overenskommelser/${agreement}/${rowAddress(path)}`;
}

function short(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
