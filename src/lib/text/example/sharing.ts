import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** Consent and secrecy, chapter 8.1 of the evaluation: what may be said, who decides, and what is noted. */
export const sharing = {
	sharingSituations: [
		{
			id: 'oro-samtycke',
			situation: 'Socialtjänsten behöver berätta för polisen om oro för en ung person',
			from: 'hk',
			to: 'polisen',
			question: 'ask',
			route: 'consent',
			decides: 'enhetschefen i socialtjänsten',
			noted: 'I den ungas akt'
		},
		{
			id: 'alkohol-allman-plats',
			situation: 'Polisen möter ett barn som dricker alkohol på allmän plats',
			from: 'polisen',
			to: 'hk',
			question: 'must',
			route: 'concern_report',
			decides: 'vakthavande befäl',
			noted: 'I polisens system'
		},
		{
			id: 'lage-utan-namn',
			situation: 'Fritidsverksamheten berättar om läget på platser där unga samlas',
			from: 'fritid',
			to: 'polisen',
			question: 'may',
			route: 'no_individuals',
			decides: 'fritidschefen',
			noted: 'I minnesanteckningarna'
		}
	],
	sharingContacts: [
		{ id: 'jurist-hk', party: 'hk', function: 'kommunens jurist' },
		{ id: 'jurist-polisen', party: 'polisen', function: 'polisens jurist' }
	],
	sharingLog: 'partens eget verksamhetssystem',
	sharingAnswerDays: 3,
	consentRoutine:
		'Ungdomscoachen frågar den unga och vårdnadshavarna och berättar varför. Samtycket kan tas tillbaka när som helst.',
	sharedWithoutIndividuals:
		'Hur många ingripanden, samtal och uppdrag det har varit, och vilka platser och tider som ger oro.',
	notPublic: 'Tider och platser för kommande bevakning och polisens insatser.',
	dataProtection: 'planned'
} as const satisfies Partial<AgreementContent['structure']>;
