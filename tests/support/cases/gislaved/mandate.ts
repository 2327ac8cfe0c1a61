import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const mandate: AgreementContent['mandate'] = {
	leadingBoard: 'municipal_board',
	partyLeads: [
		{ id: 'leder-kommunen', party: 'gislaved', function: 'kommunstyrelsens ordförande' },
		{ id: 'leder-polisen', party: 'polisen', function: 'chefen för lokalpolisområdet' },
		{
			id: 'leder-kriminalvarden',
			party: 'kriminalvarden',
			function: 'den ansvariga chefen i Kriminalvården'
		}
	],
	roles: [
		{
			id: 'samordnare',
			role: 'coordinator',
			party: 'gislaved',
			function: 'kommunens samordnare',
			task: 'Förbereder möten, sammanställer och följer upp',
			mayDecide: 'Dagordning och underlag',
			mayNotDecide: 'Åtgärder och resurser'
		}
	],
	signatories: [
		{
			id: 'ordforande',
			party: 'gislaved',
			function: 'kommunstyrelsens ordförande',
			standing: 'ordinary'
		},
		{
			id: 'lpo-chef',
			party: 'polisen',
			function: 'chefen för lokalpolisområdet',
			standing: 'ordinary'
		},
		{
			id: 'kv-chef',
			party: 'kriminalvarden',
			function: 'den ansvariga chefen',
			standing: 'ordinary'
		}
	],
	undertakings: [
		{
			id: 'u-vandringar',
			party: 'gislaved',
			area: 'trygghet',
			text: 'genomföra trygghetsvandringar i två tätorter'
		},
		{
			id: 'u-trafik',
			party: 'polisen',
			area: 'trafik',
			text: 'kontrollera trafiken på de vägar som lägesbilden pekar ut'
		}
	],
	jointUndertakings: [
		'hålla en gemensam problembild aktuell',
		'genomföra minst två insatser mot narkotika om året',
		'följa upp åtgärderna och redovisa resultatet'
	]
};
