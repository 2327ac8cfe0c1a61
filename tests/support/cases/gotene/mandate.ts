import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const mandate: AgreementContent['mandate'] = {
	leadingBoard: 'municipal_board',
	partyLeads: [
		{ id: 'leder-kommunen', party: 'gotene', function: 'kommunstyrelsens ordförande' },
		{ id: 'leder-polisen', party: 'polisen', function: 'lokalpolisområdeschefen' }
	],
	signatories: [
		{
			id: 'ordforande',
			party: 'gotene',
			function: 'kommunstyrelsens ordförande',
			standing: 'ordinary'
		},
		{
			id: 'lpo-chef',
			party: 'polisen',
			function: 'lokalpolisområdeschefen',
			standing: 'ordinary'
		}
	],
	undertakings: [
		{
			id: 'u-planering',
			party: 'gotene',
			text: 'ha med trygghet i den fysiska planeringen'
		},
		{
			id: 'u-naringsliv',
			party: 'gotene',
			text: 'arbeta tillsammans med näringslivet mot brott'
		},
		{
			id: 'u-patrull',
			party: 'polisen',
			text: 'patrullera där EST-lägesbilden visar att det behövs'
		},
		{
			id: 'u-loften',
			party: 'polisen',
			text: 'lova aktiviteter direkt i medborgarlöftet'
		},
		{
			id: 'u-handlingsplan',
			party: 'gotene',
			text: 'koppla sina löften till aktiviteter i kommunens handlingsplan'
		}
	],
	jointUndertakings: [
		'berätta om arbetet varje månad',
		'fortsätta utveckla grannsamverkan',
		'fortsätta samarbeta för att förebygga narkotika',
		'få fler vuxna att röra sig i den offentliga miljön'
	]
};
