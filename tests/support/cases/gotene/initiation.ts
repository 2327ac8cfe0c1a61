import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const initiation: AgreementContent['initiation'] = {
	titleWord: 'samverkansoverenskommelse',
	documentKind: 'overall',
	origin: [
		{
			id: 'trygghet',
			kind: 'goal',
			text: 'Fler ska känna sig trygga och brotten ska bli färre i Götene.'
		}
	],
	renewal: 'renewed',
	previous: { title: 'Samverkansöverenskommelsen från 2018' },
	sinceYear: 2018,
	parties: [
		{
			id: 'gotene',
			organisation: 'Götene kommun',
			kind: 'municipality',
			body: 'kommunstyrelsen',
			legalForm: 'authority'
		},
		{
			id: 'polisen',
			organisation: 'Polismyndigheten',
			unit: 'det lokalpolisområde som omfattar Götene',
			kind: 'police',
			legalForm: 'authority'
		}
	],
	actors: [
		{
			id: 'bostadsbolaget',
			name: 'bostadsbolaget',
			kind: 'housing',
			contribution: 'Trygghetsvandringar i bostadsområden',
			legalForm: 'municipal_company'
		},
		{
			id: 'foretagarna',
			name: 'näringslivet i Götene',
			kind: 'business',
			contribution: 'Arbete mot inbrott och stölder',
			legalForm: 'private'
		}
	],
	contacts: [
		{
			id: 'kommunpolis',
			party: 'polisen',
			function: 'kommunpolisen, som är gemensam för två kommuner',
			channel: '114 14'
		}
	],
	geographicScope: 'whole',
	purposes: [
		{ id: 'trygghet', text: 'att fler ska känna sig trygga' },
		{ id: 'brott', text: 'att brotten ska bli färre' }
	],
	overallGoals: [
		{ id: 'tryggare', text: 'fler känner sig trygga' },
		{ id: 'farre-brott', text: 'brotten blir färre' }
	],
	relatedDocuments: [
		{
			id: 'handlingsplan',
			title: 'kommunens handlingsplan',
			relation: 'complements',
			owner: 'kommunstyrelsen'
		}
	],
	period: { start: '2018-01-01', end: 'open' }
};
