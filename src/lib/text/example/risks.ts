import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** The hindrances of chapter 3.5 of the evaluation, with what the parties do about each. */
export const risks: AgreementContent['mandate']['risks'] = [
	{
		id: 'r-projekt',
		risk: 'project_form',
		response: 'Åtgärderna ingår i verksamheternas ordinarie uppdrag',
		responsible: 'kommundirektören'
	},
	{
		id: 'r-regler',
		risk: 'conflicting_rules',
		response: 'Juristerna går igenom reglerna om sekretess med alla tre verksamheterna',
		responsible: 'kommunens jurist'
	},
	{
		id: 'r-mal',
		risk: 'mixed_goals',
		response: 'Utskottet går igenom målen varje år i mars',
		responsible: 'kommunstyrelsens ordförande'
	},
	{
		id: 'r-malgrupp',
		risk: 'users_not_involved',
		response: 'Ungdomscoacherna samlar in ungas synpunkter varje termin',
		responsible: 'enhetschefen i socialtjänsten'
	},
	{
		id: 'r-tid',
		risk: 'too_little_time',
		response: 'Resultatet bedöms efter två år och inte efter en termin',
		responsible: 'kommunstyrelsens ordförande'
	},
	{
		id: 'r-pengar',
		risk: 'tight_budget',
		response: 'Ungdomscoachernas tid och bevakningen skrivs in i budgeten varje år',
		responsible: 'chefen för individ- och familjeomsorgen'
	},
	{
		id: 'r-sprak',
		risk: 'different_codes',
		response: 'Samverkansmötet går igenom de gemensamma begreppen varje termin',
		responsible: 'kommunens brottsförebyggande samordnare'
	}
];
