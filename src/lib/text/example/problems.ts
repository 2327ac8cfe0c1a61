import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const problems: AgreementContent['situation']['problems'] = [
	{
		id: 'p-sent',
		name: 'Unga med riskbeteende upptäcks sent',
		grounds: { g1: '3', g2: '1', g3: '3', g4: '2', g5: '2', g6: '3' },
		checks: { resources: 'yes', influence: 'yes', cost: 'partly' },
		choice: 'chosen',
		reason: 'Följderna är allvarliga och parterna kan påverka dem'
	},
	{
		id: 'p-skadegorelse',
		name: 'Skadegörelse och klotter',
		grounds: { g1: '2', g2: '3', g3: '1', g4: '3', g5: '2', g6: '1' },
		checks: { resources: 'yes', influence: 'yes', cost: 'yes' },
		choice: 'chosen',
		reason: 'Problemet är samlat till platser som parterna kan påverka'
	},
	{
		id: 'p-vuxna',
		name: 'Vuxna med långvarigt missbruk',
		grounds: { g1: '1', g2: '1', g3: '2', g4: '0', g5: '1', g6: '3' },
		checks: { resources: 'no', influence: 'partly', cost: 'no' },
		choice: 'later',
		reason: 'Gruppen behöver behandling mer än förebyggande åtgärder',
		handledBy: 'socialtjänstens vuxenenhet',
		reconsider: 'När arbetsgruppen för unga vuxna har lämnat sitt förslag'
	}
];
