/** Ways to spoil a Word file: its bytes, its package, or the XML of a part. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { randomOf, type Random } from './random.ts';

type Mutation = (random: Random, file: Uint8Array) => Uint8Array;

const flip: Mutation = (random, file) => {
	const made = file.slice();
	for (let left = 1 + random.int(20); left > 0; left -= 1)
		made[random.int(made.length)] = random.int(256);
	return made;
};

const cut: Mutation = (random, file) => file.slice(0, random.int(file.length));
const headless: Mutation = (random, file) => file.slice(random.int(file.length));

const splice: Mutation = (random, file) => {
	const from = random.int(file.length);
	const length = random.int(2_000);
	const into = random.int(file.length);
	const piece = file.slice(from, from + length);
	return new Uint8Array([
		...file.slice(0, into),
		...piece,
		...file.slice(into + random.int(length + 1))
	]);
};

const blank: Mutation = (random, file) => {
	const from = random.int(file.length);
	return file.slice().fill(random.pick([0, 0xff, 0x20]), from, from + random.int(4_000));
};

/** The end of a zip, where sizes and places are said. */
const lyingList: Mutation = (random, file) => {
	const made = file.slice();
	const end = Math.max(0, made.length - 22 - random.int(3_000));
	const view = new DataView(made.buffer);
	for (let left = 1 + random.int(4); left > 0; left -= 1) {
		const at = Math.min(made.length - 4, end + random.int(3_022));
		view.setUint32(
			at,
			random.pick([0, 1, 0xffff, 0x7fffffff, 0xffffffff, random.int(1 << 30)]),
			true
		);
	}
	return made;
};

function inParts(change: (random: Random, parts: Record<string, Uint8Array>) => void): Mutation {
	return (random, file) => {
		const parts = unzipSync(file);
		change(random, parts);
		return zipSync(parts, { level: random.pick([0, 6]) });
	};
}

const inXml = (change: (random: Random, xml: string) => string): Mutation =>
	inParts((random, parts) => {
		const often = [
			'word/document.xml',
			'word/document.xml',
			'customXml/item1.xml',
			'docProps/custom.xml'
		];
		const name = random.pick([...often.filter((part) => part in parts), ...Object.keys(parts)]);
		parts[name] = strToU8(change(random, strFromU8(parts[name] ?? new Uint8Array())));
	});

const lose = inParts((random, parts) => {
	delete parts[random.pick(Object.keys(parts))];
});
const swap = inParts((random, parts) => {
	const [one, other] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
	parts[one] = parts[other] ?? new Uint8Array();
});
const crowd = inParts((random, parts) => {
	for (let left = random.int(3_000); left > 0; left -= 1)
		parts[`customXml/${left}.xml`] = new Uint8Array();
});

const TAG = /<[^>]*>/g;
const loseTag = inXml((random, xml) => {
	const tags = [...xml.matchAll(TAG)];
	const tag = tags[random.int(tags.length)];
	return tag ? xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length) : xml;
});
const repeat = inXml((random, xml) => {
	const from = random.int(xml.length);
	const piece = xml.slice(from, from + random.int(5_000));
	const into = random.int(xml.length);
	return xml.slice(0, into) + piece.repeat(1 + random.int(30)) + xml.slice(into);
});
const insert = inXml((random, xml) => {
	const into = xml.indexOf('>', random.int(xml.length)) + 1;
	return xml.slice(0, into) + random.pick(NASTY)(random) + xml.slice(into);
});
const declare = inXml(
	(random, xml) =>
		`${random.pick(TYPES)}${xml.replace(/<\?xml[^>]*\?>/, '').replace(/<w:t>/, '<w:t>&a9;')}`
);
const rewrite = inXml((random, xml) => {
	const letter = random.pick([
		'w:p',
		'w:tc',
		'w:tr',
		'w:sdt',
		'w:fldChar',
		'w:del',
		'w:txbxContent'
	]);
	return xml.replaceAll(
		random.pick(['w:r>', 'w:p>', 'w:tc>', 'w:hyperlink ']),
		`${letter}${random.pick(['>', ' '])}`
	);
});

/** Entities that grow, and things outside that would be fetched. */
const TYPES: readonly string[] = [
	`<!DOCTYPE a [${Array.from({ length: 10 }, (_, i) => `<!ENTITY a${i} "${i === 0 ? 'lol' : `&a${i - 1};`.repeat(10)}">`).join('')}]>`,
	'<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd">',
	'<!DOCTYPE a [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>',
	'<!DOCTYPE a ['
];
const NASTY: readonly ((random: Random) => string)[] = [
	() => '&a9;',
	() => '&#0;',
	() => '\u0000',
	() => '<![CDATA[',
	() => '<!--',
	(random) => '<w:p>'.repeat(random.int(2_000)),
	(random) => '<w:tbl><w:tr><w:tc>'.repeat(random.int(200)),
	(random) => `<w:p w:a="${'x'.repeat(random.int(200_000))}"/>`,
	(random) => `<w:p><w:r><w:t>${'ord '.repeat(random.int(50_000))}</w:t></w:r></w:p>`,
	(random) => '<w:p><w:r><w:t>rad</w:t></w:r></w:p>'.repeat(random.int(5_000)),
	(random) => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(random.int(500)),
	(random) => `<w:numId w:val="${random.int(1 << 30)}"/>`
];

const ofParts: readonly Mutation[] = [
	...[lose, swap, crowd, loseTag, loseTag, repeat, repeat],
	...[insert, insert, insert, declare, rewrite]
];
const ofBytes: readonly Mutation[] = [flip, cut, headless, splice, blank, lyingList];

/**
 * The same file for the same seed: one of the files with up to three parts spoilt, and then perhaps its bytes. Parts
 * come first: fflate's own unzip, which only these tests use, can run for ever on a spoilt list of contents.
 */
export function mutated(seed: number, files: readonly Uint8Array[]): Uint8Array {
	const random = randomOf(seed);
	let file = random.pick(files);
	const spoilt = random.int(4);
	for (let left = spoilt; left > 0; left -= 1) file = random.pick(ofParts)(random, file);
	for (let left = random.int(spoilt === 0 ? 3 : 2); left > 0; left -= 1)
		file = random.pick(ofBytes)(random, file);
	return file;
}
