import type { Chapter, DocumentModel, SignatureBlock } from '#lib/domain/document/model.ts';
import { labels, numberChapters, paragraph, signature } from './blocks.ts';
import { grounds } from './hallstahammar/grounds.ts';
import { front, summary } from './hallstahammar/opening.ts';
import { organisation } from './hallstahammar/organisation.ts';
import { work } from './hallstahammar/work.ts';

const signing = (parties: readonly SignatureBlock[]): Omit<Chapter, 'number'> => ({
	id: 'signatures',
	heading: 'Underskrifter',
	newPage: true,
	blocks: [
		paragraph(
			'signatures.copies',
			'Överenskommelsen finns i två likalydande exemplar. Parterna har var sitt.'
		),
		...parties
	]
});

/** A hand-made agreement of eight pages, after the real case of Hallstahammar; people and numbers are invented. */
interface Choice {
	readonly draft?: boolean;
	/** How many people sign for each party. */
	readonly signatories?: readonly number[];
}

export function hallstahammar({ draft = false, signatories = [2, 1] }: Choice = {}): DocumentModel {
	const names = [
		'Hallstahammars kommun',
		'Polismyndigheten',
		'Hallstahem AB',
		'Region Västmanland',
		'Kriminalvården',
		'Västerås stad',
		'Svenska kyrkan'
	];
	const parties = signatories.map((count, i) =>
		signature(`party${i}`, names[i] ?? `Part ${i + 1}`, count, !draft)
	);
	return {
		kind: 'agreement',
		agreementId: 'agreement-0001',
		language: 'sv-SE',
		orientation: 'portrait',
		head: {
			documentType: 'Samverkansöverenskommelse',
			title: 'Trygga unga i Hallstahammar',
			shortTitle: 'Trygga unga i Hallstahammar, samverkansöverenskommelse 2027–2028',
			subtitle:
				'Överenskommelse om brottsförebyggande arbete mellan Hallstahammars kommun och Polismyndigheten för åren 2027–2028',
			senders: ['Hallstahammars kommun', 'Polisen'],
			caseNumbers: ['Dnr: kommunen KS 2026/00412', 'Polisen A612.345/2026'],
			version: draft ? 'Utkast 0.7' : 'Version 1.0',
			date: '22 november 2026',
			isoDate: '2026-11-22',
			textCheck: '7F3A 19C2 44D0',
			...(draft && {
				draft: {
					band: 'UTKAST 22 november 2026. Texten är inte beslutad och får inte undertecknas.',
					word: 'UTKAST'
				}
			})
		},
		front,
		hasContents: true,
		chapters: numberChapters(
			[summary, ...grounds, ...work, ...organisation, signing(parties)],
			['summary']
		),
		labels
	};
}
