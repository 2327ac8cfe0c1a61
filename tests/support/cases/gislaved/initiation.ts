import type { AgreementContent } from '#lib/domain/sections/content.ts';

export const initiation: AgreementContent['initiation'] = {
	title:
		'Samverkansöverenskommelse om brottsförebyggande och trygghetsfrämjande arbete i Gislaved 2017–2018',
	titleWord: 'samverkansoverenskommelse',
	documentKind: 'overall',
	origin: [
		{
			id: 'polisens-beslut',
			kind: 'assignment',
			text: 'Polisen beslutade 2008 för hela landet att kommuner och polis ska ha en gemensam problembild, en överenskommelse och gemensamma åtgärder.'
		},
		{
			id: 'tryggare',
			kind: 'goal',
			text: 'Invånarna i kommunen ska känna sig tryggare.'
		}
	],
	renewal: 'new',
	history: 'Kriminalvården blev part 2016.',
	parties: [
		{
			id: 'gislaved',
			organisation: 'Gislaveds kommun',
			kind: 'municipality',
			body: 'kommunstyrelsen',
			legalForm: 'authority'
		},
		{
			id: 'polisen',
			organisation: 'Polismyndigheten',
			unit: 'det lokalpolisområde som omfattar Gislaved',
			kind: 'police',
			legalForm: 'authority'
		},
		{
			id: 'kriminalvarden',
			organisation: 'Kriminalvården',
			kind: 'state',
			shortName: 'Kriminalvården',
			legalForm: 'authority'
		}
	],
	newParties: true,
	geographicScope: 'whole',
	purposes: [
		{ id: 'trygghet', text: 'att invånarna ska känna sig tryggare i kommunen' },
		{
			id: 'samverkan',
			text: 'att samarbetet mellan parterna i trygghetsfrågor ska bli starkare'
		}
	],
	overallGoals: [
		{ id: 'tryggare', text: 'invånarnas upplevda trygghet ökar' },
		{ id: 'samarbete', text: 'parterna samarbetar mer i trygghetsfrågor' },
		{ id: 'vald', text: 'våldet minskar' },
		{ id: 'skador', text: 'skadegörelsen ligger kvar på en låg nivå' },
		{ id: 'droger', text: 'användningen av droger minskar' },
		{ id: 'trafiken', text: 'trafiken blir säkrare' }
	],
	clauses: ['own_mandate', 'ordinary_work', 'joint_only', 'not_binding'],
	period: { start: '2017-01-01', end: '2018-12-31' }
};
