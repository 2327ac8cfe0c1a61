/** Numbers: words up to tolv in running text, figures with ages, years, percent and kronor. */

const words = [
	'noll',
	'en',
	'två',
	'tre',
	'fyra',
	'fem',
	'sex',
	'sju',
	'åtta',
	'nio',
	'tio',
	'elva',
	'tolv'
] as const;

/** `tre`, `tolv`, `13`. One is `en`, or `ett` before a word of neuter gender. */
export function numberWord(count: number, gender: 'common' | 'neuter' = 'common'): string {
	if (count === 1 && gender === 'neuter') return 'ett';
	return words[count] ?? figure(count);
}

/** `1 000`, `100 000`, `2,5`: spaces between thousands, a comma before decimals. */
export function figure(value: number): string {
	const [whole = '', decimals] = String(Math.abs(value)).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
	return `${value < 0 ? '−' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** `250 000 kronor`. */
export function kronor(amount: number): string {
	return `${figure(amount)} ${amount === 1 ? 'krona' : 'kronor'}`;
}

/** `40 procent`. */
export function percent(amount: number): string {
	return `${figure(amount)} procent`;
}
