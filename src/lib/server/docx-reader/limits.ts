/**
 * What is read of a file from anywhere: far above every honest document, low enough that no file can stop the
 * server. A plan of 5000 measures has 40 MB of document text in 12 parts.
 */
export const LIMITS = {
	/** Files in the package. A document with hundreds of pictures has some hundreds. */
	entries: 2_000,
	/** Unpacked bytes of one part that is read. */
	part: 64 * 1024 * 1024,
	/** Unpacked bytes of all parts that are read. */
	total: 96 * 1024 * 1024,
	/** Paragraphs kept. */
	paragraphs: 200_000,
	/** Characters of text kept. */
	characters: 8_000_000,
	/** Elements inside each other. */
	depth: 300,
	/** Pieces of packed data that a file may hold in its properties. */
	properties: 2_000
} as const;

/** Why a file cannot be read as a Word document. */
export type WordFault =
	| 'notWord'
	/** Written by Word 2003 or older, or locked with a password: both are the same kind of package. */
	| 'oldOrLocked'
	| 'openDocument'
	| 'pdf'
	| 'damaged'
	| 'tooMuch';

export class UnreadableFile extends Error {
	readonly fault: WordFault;

	constructor(fault: WordFault, detail: string) {
		super(`${fault}: ${detail}`);
		this.name = 'UnreadableFile';
		this.fault = fault;
	}
}
