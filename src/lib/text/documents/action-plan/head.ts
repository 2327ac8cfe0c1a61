import type { HeadOutline } from '#lib/domain/document/texts.ts';

export const actionPlanHead: HeadOutline = {
	logotypes: true,
	documentType: [
		{ when: 'planIsOwn', text: 'Kommunens egen plan' },
		{ text: 'Parternas gemensamma plan' }
	],
	title: [
		{ when: ['planIsOwn', { given: ['planPeriod'] }], text: 'Kommunens åtgärdsplan {planPeriod}' },
		{ when: 'planIsOwn', text: 'Kommunens åtgärdsplan' },
		{ when: { given: ['planPeriod'] }, text: 'Gemensam åtgärdsplan {planPeriod}' },
		{ text: 'Gemensam åtgärdsplan' }
	],
	shortTitle: [
		{ when: 'planIsOwn', text: 'Kommunens åtgärdsplan' },
		{ text: 'Gemensam åtgärdsplan' }
	],
	subtitle: [
		{
			when: ['planIsOwn', { given: ['municipalityName'] }],
			text: 'Beslutas av {municipalityName} enligt 5 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete'
		},
		{
			when: 'planIsOwn',
			text: 'Beslutas enligt 5 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete'
		},
		{
			when: { given: ['agreementTitle', 'partyNames'] },
			text: 'Hör till {agreementTitle} mellan {partyNames}'
		},
		{ text: 'Hör till överenskommelsen mellan {partyNames}' }
	],
	sender: [
		{ when: 'planIsJoint', text: '{party.name}' },
		{ when: 'partyIsMunicipal', text: '{party.name}' }
	],
	caseNumber: [
		{ when: 'planIsJoint', text: '{party.caseNumber}' },
		{ when: 'partyIsMunicipal', text: '{caseNumber}' }
	],
	version: [
		{ when: { any: ['isDraft', { not: 'planIsAdopted' }] }, text: 'Utkast {version}' },
		{ text: 'Version {version}' }
	],
	date: '{draftDate}',
	draft: {
		when: { not: 'planIsAdopted' },
		band: [
			{ when: 'planIsAdopted', text: 'UTKAST {draftDate}. Texten är inte beslutad.' },
			{ text: 'UTKAST {draftDate}. Planen är inte antagen.' }
		],
		word: 'UTKAST'
	}
};
