/** Longest name of a sheet that Excel opens. */
const longest = 31;
const forbidden = /[\\/?*[\]:]/g;

/** Names as Excel takes them: short, without its own signs, no two alike (its comparing knows no capitals). */
export function sheetNames(wanted: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return wanted.map((name) => {
		const clean = name
			.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
			.replace(forbidden, ' ')
			.replace(/\s+/g, ' ')
			.replace(/^['\s]+|['\s]+$/g, '');
		for (let number = 1; ; number += 1) {
			const end = number === 1 ? '' : ` (${number})`;
			const candidate = shortened(clean || '–', longest - end.length) + end;
			if (taken.has(candidate.toLowerCase())) continue;
			taken.add(candidate.toLowerCase());
			return candidate;
		}
	});
}

/** Cut between words where that leaves something to know it by. */
function shortened(name: string, room: number): string {
	if (name.length <= room) return name;
	const cut = name.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
	const space = name[room] === ' ' ? room : cut.lastIndexOf(' ');
	return cut.slice(0, space > room / 2 ? space : room).replace(/['\s]+$/, '');
}
