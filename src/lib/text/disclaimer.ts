/** What the tool is not. Shown on every page of an agreement and above the checks. */
export const disclaimer = {
	short: 'Ett stöd, inte juridisk rådgivning.',
	long: 'Överens hjälper er att skriva och kontrollera. Verktyget ger ingen juridisk rådgivning och avgör inte om kommunen följer lagen. Fråga kommunjurist, registrator eller polisens jurist när ni är osäkra.'
} as const;
