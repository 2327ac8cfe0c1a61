import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const backgroundLawSection: SectionOutline = {
	id: 'background.law',
	heading: 'Rättslig grund',
	only: { not: 'localUnderOverall' },
	clauses: [
		{
			id: 'law.municipality',
			only: 'municipalityTakesPart',
			asks: ['initiation.legalBasis'],
			text: [
				{
					when: { count: 'municipality', max: 1 },
					text: 'Enligt 9 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska kommunen verka för att överenskommelser av det här slaget kommer till stånd. De ska vara skriftliga och ange syften och områden för samverkan. Syftena står i {ref.purposes} och områdena i {ref.focusAreas}.'
				},
				{
					text: 'Enligt 9 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska varje kommun verka för att överenskommelser av det här slaget kommer till stånd. De ska vara skriftliga och ange syften och områden för samverkan. Syftena står i {ref.purposes} och områdena i {ref.focusAreas}.'
				}
			],
			source: ['SFS 2023:196 9 §'],
			requirements: ['B2']
		},
		{
			id: 'law.bindsMunicipality',
			only: ['municipalityTakesPart', 'someoneIsNoMunicipality'],
			asks: ['initiation.legalBasis'],
			text: 'Lagen (2023:196) lägger uppgifter på kommuner, inte på polisen eller någon annan.',
			source: ['SFS 2023:196 (reading of all 14 sections)'],
			requirements: ['B2']
		},
		{
			id: 'law.coordination',
			only: ['municipalityTakesPart', 'coordinationIsLegalGround'],
			asks: ['initiation.legalBasis'],
			text: 'Kommunen ansvarar inom sitt område för att samordna arbetet med överenskommelser och strategiskt råd (8 § lagen (2023:196)).',
			source: ['SFS 2023:196 8 §'],
			requirements: ['B2']
		},
		{
			id: 'law.police',
			only: ['policeTakePart', 'policeActIsLegalGround'],
			asks: ['initiation.legalBasis'],
			text: 'Polisen ska enligt 6 § polislagen (1984:387) samarbeta med socialtjänsten och med andra berörda myndigheter och organisationer. Enligt 2 § 3 förordningen (2022:1718) med instruktion för Polismyndigheten ska polisen också vara tillgänglig för allmänheten och samverka med lokalsamhället om de behov som finns där.',
			source: ['SFS 1984:387 6 §', 'SFS 2022:1718 2 § 3'],
			requirements: ['B2']
		},
		{
			id: 'law.authorities',
			only: ['otherAuthorityTakesPart', 'administrativeActIsLegalGround'],
			asks: ['initiation.legalBasis'],
			text: 'Myndigheter ska enligt 8 § förvaltningslagen (2017:900) samverka med varandra, var och en inom sitt verksamhetsområde. Den bestämmelsen bryter ingen sekretess.',
			source: ['SFS 2017:900 8 §'],
			requirements: ['B2']
		},
		{
			id: 'law.other',
			when: { given: ['otherLegalBasis'] },
			asks: ['initiation.legalBasis'],
			text: 'Parterna hänvisar också till {otherLegalBasis}.',
			source: ['practice: legal ground'],
			requirements: ['B2']
		},
		{
			id: 'law.private',
			only: { count: 'privateParty', min: 1 },
			asks: ['initiation.parties'],
			text: '{^privateParties} deltar frivilligt.',
			source: ['practice: third parties'],
			requirements: ['H1']
		}
	]
};
