/** Swedish personal identity numbers and co-ordination numbers (day + 60), with or without century, hyphen or plus. */

const pattern =
	/(?<![\d-])(?:(\d{2})[ ]?)?(\d{2})(\d{2})(\d{2})[ ]?[-+–]?[ ]?(\d{3})(\d)(?![\d-])/g;

/** Every second digit doubled, the digits of the products added, the last digit makes the sum even tens. */
function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (const [index, character] of [...digits].entries()) {
		const product = Number(character) * (index % 2 === 0 ? 2 : 1);
		sum += product > 9 ? product - 9 : product;
	}
	return sum % 10 === 0;
}

/** Without a century, a day is possible when some year it can mean has it: 29 February needs a leap year. */
function isPossibleDay(
	century: string | undefined,
	year: string,
	month: number,
	day: number
): boolean {
	const centuries = century === undefined ? [18, 19, 20] : [Number(century)];
	return centuries.some(
		(one) =>
			one >= 18 &&
			one <= 20 &&
			month >= 1 &&
			month <= 12 &&
			day >= 1 &&
			day <= new Date(Date.UTC(one * 100 + Number(year), month, 0)).getUTCDate()
	);
}

/** The numbers in the text, as they are written. */
export function personalNumbersIn(text: string): readonly string[] {
	const found: string[] = [];
	for (const match of text.matchAll(pattern)) {
		const [whole, century, year = '', month = '', day = '', number = '', control = ''] = match;
		const written = Number(day);
		const calendarDay = written > 60 ? written - 60 : written;
		if (
			isPossibleDay(century, year, Number(month), calendarDay) &&
			passesLuhn(`${year}${month}${day}${number}${control}`)
		)
			found.push(whole.trim());
	}
	return found;
}
