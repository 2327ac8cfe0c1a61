import validate from '@ooxml-tools/validate';

/** What Microsoft's own Open XML SDK finds wrong with a file; empty when nothing is. Slow the first time (3 s). */
export async function sdkErrors(file: Uint8Array): Promise<readonly string[]> {
	const found = await validate(file, 'docx', 'Microsoft365');
	return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}
