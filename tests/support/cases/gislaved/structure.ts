import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const structure: AgreementContent['structure'] = {
	forums: [
		{
			id: 'radet',
			name: 'Rådet för social hållbarhet',
			kind: 'strategic_council',
			level: 'strategic',
			permanence: 'permanent',
			task: ['bestämma inriktningen för samverkan', 'ta emot uppföljningen'],
			decides: true,
			decisionRight: ['inriktning', 'prioritering', 'den gemensamma åtgärdsplanen'],
			chair: 'kommunstyrelsens ordförande',
			interval: 'quarterly',
			individuals: false
		}
	],
	steeringForum: 'radet',
	councilForum: 'radet',
	terms: [{ id: 'trygghet', term: 'trygghet', meaning: 'en subjektiv upplevelse' }]
};

export const situation: AgreementContent['situation'] = {
	jointPicture: [
		'Brottsligheten är låg för en kommun av den här storleken.',
		'Några områden behöver ändå prioriteras.',
		'Invånarna känner sig mindre trygga än i jämförbara kommuner.'
	],
	jointPictureDate: '2016-10-31',
	sources: [
		{ id: 'statistik', source: 'police_statistics', used: true },
		{ id: 'erfarenhet', source: 'practitioner_notes', used: true },
		{ id: 'invanare', source: 'citizen_dialogue', period: '2016', used: true },
		{ id: 'medarbetare', source: 'staff_dialogue', used: true }
	],
	keyFigures: [
		{
			id: 'otrygga',
			name: 'Andel som kände sig otrygga i medborgardialogen',
			value: 'En av fem',
			year: 2016,
			source: 'Kommunens medborgardialog'
		}
	]
};

export const followUp: AgreementContent['followUp'] = {
	checks: [
		{
			id: 'atgarder',
			question: 'Åtgärdernas status',
			kind: 'done',
			interval: 'half_yearly',
			firstDate: '2017-06-30',
			collects: 'kommunens samordnare',
			receives: 'radet'
		}
	],
	annexes: [
		{
			id: 'handlingsplan',
			title: 'Handlingsplan för brottsförebyggande och trygghetsfrämjande arbete 2017–2018',
			kind: 'measure_plan',
			date: '2017-01-01',
			responsible: 'kommunens samordnare',
			public: true
		}
	]
};
