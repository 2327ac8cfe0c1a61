import type { SectionOutline } from '#lib/domain/document/outline.ts';

export const organisationCoordinationSection: SectionOutline = {
	id: 'organisation.coordination',
	heading: 'Samordning',
	clauses: [
		{
			id: 'coordination.municipality',
			only: 'municipalityTakesPart',
			asks: ['structure.coordinationHolder', 'structure.coordinationShared'],
			text: [
				{
					when: { count: 'municipality', max: 1 },
					text: 'Kommunens samordningsfunktion enligt 11 § lagen (2023:196) är {coordinationFunction}. Funktionen samordnar och stöder kommunens arbete enligt lagen, är kontaktpunkt för externa aktörer och bidrar till att invånare och andra får information om arbetet (12 §).'
				},
				{
					when: 'coordinationIsSeparate',
					text: 'Varje kommun har en egen samordningsfunktion enligt 11 § lagen (2023:196). Funktionen samordnar och stöder kommunens arbete enligt lagen, är kontaktpunkt för externa aktörer och bidrar till att invånare och andra får information om arbetet (12 §).'
				},
				{
					when: 'coordinationIsShared',
					text: '{^coordinationFunction} är samordningsfunktion enligt 11 § lagen (2023:196) för {municipalityNames}. Funktionen samordnar och stöder arbetet enligt lagen, är kontaktpunkt för externa aktörer och bidrar till att invånare och andra får information om arbetet (12 §).'
				}
			],
			fallback: {
				later:
					'Kommunen ska ha en samordningsfunktion enligt 11 § lagen (2023:196). Vem som har den är inte bestämt. {later}',
				empty:
					'Kommunen ska ha en samordningsfunktion enligt 11 § lagen (2023:196). Överenskommelsen anger inte vem som har den.'
			},
			note: 'When municipalities share a function the lawyer checks whether it needs avtalssamverkan under SFS 2017:725 9 kap. 37 §, and the yearly report to the assembly under 38 §.',
			source: ['SFS 2023:196 11 och 12 §§'],
			requirements: ['B11', 'M24']
		},
		{
			id: 'coordination.more',
			kind: 'list',
			when: { count: 'coordinationTask', min: 1 },
			asks: ['structure.coordinationTasks'],
			lead: 'Funktionen ska också',
			each: 'coordinationTask',
			item: '{coordinationTask.text}',
			source: ['practice: coordinator duties'],
			requirements: ['B11', 'M14']
		},
		{
			id: 'coordination.reportsTo',
			asks: ['structure.coordinationReportsTo'],
			text: 'Funktionen rapporterar till {coordinationReportsTo}.',
			source: ['practice'],
			requirements: ['B11']
		},
		{
			id: 'coordination.others',
			only: 'someoneIsNoMunicipality',
			when: { count: 'otherContact', min: 1 },
			asks: ['initiation.contacts'],
			text: [
				{
					when: { count: 'party', max: 2 },
					text: 'Motsvarande kontakt hos {otherPartyNames} är {otherContacts}.'
				},
				{ text: 'Motsvarande kontakter är {otherContacts}.' }
			],
			fallback: { later: 'Kontakt hos övriga parter är inte bestämd. {later}' },
			source: ['Brå steps 2–3', 'legal reading'],
			requirements: ['B11']
		},
		{
			id: 'coordination.duties',
			kind: 'list',
			when: { count: 'coordinatorDuty', min: 1 },
			asks: ['structure.coordinatorDuties'],
			lead: '{^coordinators} ska tillsammans',
			each: 'coordinatorDuty',
			item: '{coordinatorDuty.text}',
			source: ['practice: coordinator duties', 'Brå steps 2, 3 and 5'],
			requirements: ['B11', 'M14']
		},
		{
			id: 'coordination.checkin',
			only: { count: 'party', min: 2 },
			when: { given: ['checkInInterval'] },
			asks: ['structure.allPartyCheckIn'],
			text: [
				{
					when: [{ count: 'party', min: 2, max: 2 }, { given: ['checkInConvener'] }],
					text: 'Båda parterna stämmer av arbetet med varandra {checkInInterval}. {^checkInConvener} kallar.'
				},
				{
					when: { count: 'party', min: 2, max: 2 },
					text: 'Båda parterna stämmer av arbetet med varandra {checkInInterval}.'
				},
				{
					when: { given: ['checkInConvener'] },
					text: 'Alla {partiesCount} parter stämmer av arbetet med varandra {checkInInterval}. {^checkInConvener} kallar.'
				},
				{ text: 'Alla {partiesCount} parter stämmer av arbetet med varandra {checkInInterval}.' }
			],
			fallback: { later: 'Hur ofta parterna stämmer av arbetet är inte bestämt. {later}' },
			source: ['Hallstahammar, evaluation 2014', 'table 4)'],
			requirements: ['M21']
		},
		{
			id: 'multi.host',
			only: { count: 'municipality', min: 2 },
			when: { given: ['hostMunicipality'] },
			asks: ['initiation.hostMunicipality'],
			text: '{^hostMunicipality} är värd för det gemensamma arbetet, kallar till möten och registrerar gemensamma handlingar.',
			fallback: { later: 'Vilken kommun som är värd är inte bestämt. {later}' },
			source: ['practice', 'drafting'],
			requirements: ['M22', 'H8']
		}
	]
};
