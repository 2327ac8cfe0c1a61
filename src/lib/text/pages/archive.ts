/** The zip with every document, and the list of what lies in it. */
export interface ArchivedFile {
	/** In the archive. */
	readonly name: string;
	readonly title: string;
	readonly kind: string;
	readonly caseNumbers: readonly string[];
	readonly version: string;
	readonly date: string;
	/** In hex. */
	readonly sha256: string;
}

const line = ({ name, title, kind, caseNumbers, version, date, sha256 }: ArchivedFile) =>
	[
		name,
		`  ${kind}: ${title}`,
		`  Diarienummer: ${caseNumbers.join(', ') || 'saknas'}`,
		`  ${version}, ${date}`,
		`  SHA-256: ${sha256}`
	].join('\r\n');

export const archiveText = {
	/** When the agreement has no title. */
	name: 'overenskommelse',
	contentsFile: '00_innehall.txt',
	/** Plain text for every editor, hence the line ends of Windows. */
	contents: (title: string, files: readonly ArchivedFile[]) =>
		`\uFEFF${[title, 'Innehåll', ...files.map(line)].join('\r\n\r\n')}\r\n`
} as const;
