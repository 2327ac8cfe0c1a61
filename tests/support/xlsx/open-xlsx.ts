import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook as text, by name. */
export function openXlsx(file: Uint8Array): ReadonlyMap<string, string> {
	return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What Microsoft's own Open XML SDK finds wrong with a workbook; empty when nothing is. */
export async function sdkErrorsInXlsx(file: Uint8Array): Promise<readonly string[]> {
	const found = await validate(file, 'xlsx', 'Microsoft365');
	return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

export interface ReadCell {
	readonly value: string;
	readonly kind: 'text' | 'number' | 'date' | 'empty';
}

/** A sheet's cells by address, read as Excel does: shared strings, and numbers that their format makes dates. */
export function readSheet(
	parts: ReadonlyMap<string, string>,
	number: number
): ReadonlyMap<string, ReadCell> {
	const strings = [
		...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)
	].map(([, text = '']) => plain(text));
	const styles = parts.get('xl/styles.xml') ?? '';
	const dateFormat = /numFmtId="(\d+)" formatCode="yyyy-mm-dd"/.exec(styles)?.[1];
	const formats = [
		...(/<cellXfs[^]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)>/g)
	].map(([, attributes = '']) => /numFmtId="(\d+)"/.exec(attributes)?.[1]);
	const cells = new Map<string, ReadCell>();
	const xml = parts.get(`xl/worksheets/sheet${number}.xml`) ?? '';
	for (const [, attributes = '', inner = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)) {
		const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
		const raw = /<v>([^]*?)<\/v>/.exec(inner)?.[1];
		const isDate = formats[Number(/s="(\d+)"/.exec(attributes)?.[1])] === dateFormat;
		if (raw === undefined) cells.set(address, { value: '', kind: 'empty' });
		else if (attributes.includes('t="s"'))
			cells.set(address, { value: strings[Number(raw)] ?? '', kind: 'text' });
		else
			cells.set(
				address,
				isDate ? { value: dateOf(Number(raw)), kind: 'date' } : { value: raw, kind: 'number' }
			);
	}
	return cells;
}

/** Excel counts days from 1899-12-30. */
const dateOf = (serial: number) =>
	new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

const plain = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
