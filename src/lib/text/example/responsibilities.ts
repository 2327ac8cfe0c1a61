import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** The way from the first sign to support, without gaps. */
export const responsibilities: AgreementContent['mandate']['responsibilities'] = [
	{
		id: 'upptacka-tidigt',
		task: 'detect',
		responsible: 'skolans personal och kontaktpolisen',
		contributors: ['ungdomscoacherna', 'fritidsverksamheten'],
		handsOverTo: 'ungdomscoacherna',
		handoverWhen: 'När någon ser tecken på riskbeteende',
		area: 'unga'
	},
	{
		id: 'soka-upp',
		task: 'receive',
		responsible: 'ungdomscoacherna',
		contributors: ['skolans kuratorer'],
		handsOverTo: 'socialtjänstens handläggare',
		handoverWhen: 'När den unga kan behöva en insats',
		area: 'unga'
	},
	{
		id: 'samordna',
		task: 'coordinate',
		responsible: 'kommunens brottsförebyggande samordnare',
		contributors: ['kommunpolisen'],
		handsOverTo: 'samverkansmötet',
		handoverWhen: 'När flera verksamheter behövs',
		area: 'unga'
	},
	{
		id: 'bedoma',
		task: 'decide',
		responsible: 'socialtjänstens handläggare',
		contributors: ['skolan, när samtycke finns'],
		handsOverTo: 'den som sätter in stödet',
		handoverWhen: 'När beslutet är fattat',
		area: 'unga'
	},
	{
		id: 'ge-stod',
		task: 'do',
		responsible: 'den som sätter in stödet',
		contributors: ['ungdomscoacherna'],
		handsOverTo: 'socialtjänstens handläggare',
		handoverWhen: 'När stödet avslutas',
		area: 'unga'
	},
	{
		id: 'folja-upp',
		task: 'follow_up',
		responsible: 'kommunens brottsförebyggande samordnare',
		contributors: ['kommunpolisen', 'skolchefen'],
		handsOverTo: 'utskottet för trygg och säker kommun',
		handoverWhen: 'Var tredje månad',
		area: 'unga'
	}
];
