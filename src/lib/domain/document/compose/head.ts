import type { DocumentHead } from '../model.ts';
import { lists } from '../lists/all.ts';
import type { Wording } from '../outline.ts';
import type { DocumentFacts } from '../scope.ts';
import type { HeadOutline } from '../texts.ts';
import { within } from './composer.ts';
import { holds } from './holds.ts';
import { unique, type Here } from './piece.ts';
import { words } from './say.ts';

/** Longest short title, in characters: one header line beside the page number. */
const roomInHeader = 70;

/** Of those who are still parties, in their order. */
function logotypesOf({ logotypes, content }: DocumentFacts): Pick<DocumentHead, 'logotypes'> {
	if (!logotypes) return {};
	const shown = (content.initiation.parties ?? []).flatMap(({ id }) => {
		const logotype = logotypes[id];
		return logotype ? [{ ...logotype, party: id }] : [];
	});
	return shown.length > 0 ? { logotypes: shown } : {};
}

export function composeHead({ composer, scope }: Here, outline: HeadOutline): DocumentHead {
	const { facts } = composer;
	const { when, band, word } = outline.draft;
	const isDraft = facts.edition === 'draft' || (when !== undefined && holds(composer, when, scope));
	const text = (wording: Wording) => words(composer, wording, scope) ?? '';
	const ofParties = (wording: Wording) =>
		unique(
			lists
				.party(scope)
				.flatMap(({ bound }) => words(composer, wording, within(scope, bound)) ?? [])
		);
	const title = text(outline.title);
	const subtitle = words(composer, outline.subtitle, scope);
	return {
		documentType: text(outline.documentType),
		title,
		shortTitle: title.length <= roomInHeader ? title : text(outline.shortTitle),
		...(subtitle !== undefined && { subtitle }),
		...(outline.logotypes && logotypesOf(facts)),
		senders: ofParties(outline.sender),
		caseNumbers: ofParties(outline.caseNumber),
		version: text(outline.version),
		date: text(outline.date),
		isoDate: facts.today,
		...(isDraft && {
			draft: { band: text(band), word }
		})
	};
}
