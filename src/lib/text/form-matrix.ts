/** The words of the prioritisation tables; grounds, checks and scale come with the page. */
export const matrixWords = {
	problem: 'Problem',
	grounds: 'Hur tungt väger problemen?',
	choices: 'Vad väljer ni, och varför?',
	sum: 'Summa',
	unrated: '–',
	sumIsNoDecision: 'Summan är inget beslut. Ledningen väljer, och skälet ska gå att förstå efteråt.'
} as const;
