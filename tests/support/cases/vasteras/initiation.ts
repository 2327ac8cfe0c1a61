import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const initiation: AgreementContent['initiation'] = {
	title: 'Samverkansöverenskommelse mellan Västerås stad och Lokalpolisområde Västerås',
	titleWord: 'samverkansoverenskommelse',
	documentKind: 'overall',
	origin: [
		{
			id: 'mal',
			kind: 'goal',
			text: 'Brotten ska bli färre och den upplevda tryggheten öka i kommunen.'
		}
	],
	whyTogether: 'Orsakerna till brott finns hos flera verksamheter.',
	renewal: 'new',
	parties: [
		{
			id: 'staden',
			organisation: 'Västerås stad',
			kind: 'municipality',
			body: 'kommunstyrelsen',
			legalForm: 'authority'
		},
		{
			id: 'polisen',
			organisation: 'Polismyndigheten',
			unit: 'Lokalpolisområde Västerås',
			kind: 'police',
			legalForm: 'authority'
		}
	],
	actors: [
		{
			id: 'regionen',
			name: 'Region Västmanland',
			kind: 'health',
			contribution: 'Kunskap om hälsa och stöd',
			legalForm: 'authority'
		},
		{
			id: 'mimer',
			name: 'Bostads AB Mimer',
			kind: 'housing',
			contribution: 'Kunskap om bostadsområdena',
			legalForm: 'municipal_company'
		}
	],
	geographicScope: 'whole',
	purposes: [
		{ id: 'brott', text: 'att brotten ska bli färre i kommunen' },
		{ id: 'trygghet', text: 'att den upplevda tryggheten ska öka i kommunen' }
	],
	overallGoals: [
		{ id: 'farre-brott', text: 'brotten blir färre' },
		{ id: 'okad-trygghet', text: 'invånarna känner sig tryggare' }
	],
	relatedDocuments: [
		{
			id: 'handboken',
			title: 'handboken om lokal samverkan mot brott',
			relation: 'governs',
			owner: 'SKL, polisen och Brå'
		}
	],
	period: { start: '2019-11-06', end: '2023-03-01' }
};
