import { align } from './align.ts';

/** A piece of a changed line: what stayed, what was taken away, what is new. */
export interface WordPiece {
	readonly kind: 'same' | 'gone' | 'new';
	readonly text: string;
}

const TOKEN = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
/** A comma or a space that happens to be alike between two changed words is changed with them: easier to read. */
const ONLY_MARKS = /^[^\p{L}\p{N}]*$/u;

/** Characters of the longest line that is told word by word; a longer one is told whole. */
const longest = 40_000;

/** Old and new of one line word by word; joined without `new` it is the old line, without `gone` the new one. */
export function wordsOf(was: string, now: string): readonly WordPiece[] {
	const [a, b] = was.length + now.length > longest ? [[was], [now]] : [tokens(was), tokens(now)];
	const pieces: { kind: WordPiece['kind']; text: string }[] = [];
	let from = 0;
	let [gone, made] = ['', ''];
	const flush = () => {
		if (gone !== '') pieces.push({ kind: 'gone', text: gone });
		if (made !== '') pieces.push({ kind: 'new', text: made });
		[gone, made] = ['', ''];
	};
	for (const { aFrom, aTo, bFrom, bTo } of align(a, b)) {
		const same = a.slice(from, aFrom).join('');
		if (ONLY_MARKS.test(same) && gone + made !== '') [gone, made] = [gone + same, made + same];
		else {
			flush();
			if (same !== '') pieces.push({ kind: 'same', text: same });
		}
		gone += a.slice(aFrom, aTo).join('');
		made += b.slice(bFrom, bTo).join('');
		from = aTo;
	}
	flush();
	const rest = a.slice(from).join('');
	if (rest !== '') pieces.push({ kind: 'same', text: rest });
	return pieces;
}

const tokens = (text: string): readonly string[] => text.match(TOKEN) ?? [];
