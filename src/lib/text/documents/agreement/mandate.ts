import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const mandateChapter: ChapterOutline = {
	id: 'mandate',
	heading: 'Roller, mandat och arbetstid',
	sections: [
		{
			id: 'mandate.roles',
			heading: 'Roller och mandat',
			clauses: [
				{
					id: 'mandate.functions',
					asks: ['mandate.contactListOwner'],
					text: [
						{
							when: { given: ['contactListOwner'] },
							text: 'Roller anges som funktioner. Vem som har en funktion just nu står i en kontaktlista, som {contactListOwner} håller aktuell. Listan är inte en del av överenskommelsen.'
						},
						{ text: 'Roller anges som funktioner.' }
					],
					fallback: {
						later:
							'Roller anges som funktioner. Vem som håller kontaktlistan aktuell är inte bestämt. {later}'
					},
					source: ['Stockholm, statement on the agreement'],
					requirements: ['S4']
				},
				{
					id: 'mandate.table',
					kind: 'table',
					when: { count: 'role', min: 1 },
					asks: ['mandate.roles'],
					lead: 'Tabellen visar vad varje funktion ska göra och får besluta om i samverkan.',
					caption: 'Roller och mandat',
					columns: [
						{ id: 'function', heading: 'Funktion', cell: '{^role.function}' },
						{ id: 'task', heading: 'Uppgift', cell: '{^role.task}' },
						{
							id: 'may',
							heading: 'Får besluta om',
							cell: [
								{
									when: { given: ['role.may', 'role.budget'] },
									text: '{^role.may}. Får använda {role.budget} kronor'
								},
								{ when: { given: ['role.budget'] }, text: 'Får använda {role.budget} kronor' },
								{ text: '{^role.may}' }
							]
						},
						{
							id: 'mayNot',
							heading: 'Får inte besluta om',
							cell: '{^role.mayNot}',
							optional: true
						},
						{ id: 'not', heading: 'Ingår inte i rollen', cell: '{^role.not}', optional: true }
					],
					each: 'role',
					emptyCell: 'Ej angivet',
					fallback: {
						later: 'Roller och mandat är inte bestämda. {later}',
						empty: 'Roller och mandat: ej angivet.'
					},
					source: ['Brå 1.1'],
					requirements: ['B4', 'B5', 'M17']
				},
				{
					id: 'mandate.leaders',
					only: { count: 'partyLead', min: 2 },
					asks: ['mandate.partyLeads'],
					text: '{^leaders} ansvarar för att deras egna organisationer känner till överenskommelsen och prioriterar åtagandena.',
					source: ['Brå 1.1'],
					requirements: ['B6', 'M3']
				},
				{
					id: 'mandate.middle',
					when: { count: 'middleManager', min: 1 },
					asks: ['mandate.middleManagers'],
					text: [
						{
							when: { count: 'middleManager', max: 1 },
							text: '{^middleManagers} deltar när parterna beslutar om åtgärder som rör den egna verksamheten. Funktionen ser till att beslutade åtgärder blir gjorda, stöder dem som gör arbetet när det går trögt och följer upp resultatet.'
						},
						{
							text: 'När parterna beslutar om åtgärder som rör deras verksamhet deltar {middleManagers}. De ser till att beslutade åtgärder blir gjorda, stöder dem som gör arbetet när det går trögt och följer upp resultatet.'
						}
					],
					fallback: {
						later: 'Vilka chefer som har ansvar i genomförandet är inte bestämt. {later}'
					},
					source: ['Brå 1.1'],
					requirements: ['B8', 'B9']
				},
				{
					id: 'mandate.middleTable',
					kind: 'table',
					only: 'middleManagersAnswerForSomething',
					asks: ['mandate.middleManagers'],
					lead: [
						{ when: { count: 'middleManager', max: 1 }, text: 'Det här svarar funktionen för:' },
						{ text: 'Det här svarar de för:' }
					],
					caption: 'Chefer i genomförandet',
					columns: [
						{ id: 'function', heading: 'Funktion', cell: '{^middleManager.function}' },
						{
							id: 'answersFor',
							heading: 'Svarar för',
							cell: '{^middleManager.answersFor}',
							optional: true
						},
						{
							id: 'followsUp',
							heading: 'Följer upp',
							cell: '{^middleManager.followsUp}',
							optional: true
						}
					],
					each: 'middleManager',
					emptyCell: 'Ej angivet',
					source: ['Brå 1.1'],
					requirements: ['B8', 'B9']
				},
				{
					id: 'mandate.askFor',
					only: { count: 'leadershipDate', min: 1 },
					asks: ['followUp.leadershipDates'],
					text: 'Ledningarna ska tillsammans begära uppföljning och ta ställning till den. Tidpunkterna står i {ref.followUp}.',
					source: ['Hallstahammar, evaluation 2014', 'Brå step 5'],
					requirements: ['M3', 'M21']
				},
				{
					id: 'mandate.roleLimits',
					only: { count: 'roleLimits', min: 1 },
					asks: ['mandate.roles'],
					text: 'En funktion i tabellen ska inte användas för andra uppgifter än dem som står där. Önskemål om mer tas upp med ledningen för den part som funktionen hör till.',
					source: ['Hallstahammar, evaluation 2014'],
					requirements: ['M17']
				}
			]
		},
		{
			id: 'mandate.capacity',
			heading: 'Arbetstid och ersättare',
			clauses: [
				{
					id: 'capacity.table',
					kind: 'table',
					when: 'capacityOrDeputyIsGiven',
					asks: ['mandate.roles'],
					lead: 'Parterna avsätter följande arbetstid för samverkan.',
					caption: 'Arbetstid och ersättare',
					columns: [
						{ id: 'function', heading: 'Funktion', cell: '{^role.function}' },
						{
							id: 'capacity',
							heading: 'Arbetstid',
							cell: [
								{
									when: { given: ['role.capacityPercent'] },
									text: '{role.capacityPercent} procent av heltid'
								},
								{
									when: { given: ['role.capacityHours'] },
									text: '{role.capacityHours} timmar i månaden'
								},
								{ when: 'roleWorksWithinOrdinaryDuties', text: 'Inom ordinarie uppdrag' }
							]
						},
						{ id: 'deputy', heading: 'Ersättare', cell: '{^role.deputy}' }
					],
					each: 'role',
					emptyCell: 'Ej angivet',
					fallback: {
						later: 'Arbetstid för samverkan är inte bestämd. {later}',
						empty: 'Arbetstid för samverkan: ej angivet.'
					},
					source: ['Brå 1.1 (time and mandate)', 'practice: resource commitment'],
					requirements: ['B11', 'M19']
				},
				{
					id: 'capacity.deputy',
					only: 'someRoleHasDeputy',
					asks: ['mandate.deputyAfterDays'],
					text: [
						{
							when: { given: ['deputyAfterDays'] },
							text: 'Ersättaren går in när den ordinarie är borta längre än {deputyAfterDays} arbetsdagar och har då samma mandat.'
						},
						{ text: 'Ersättaren går in när den ordinarie inte kan delta och har då samma mandat.' }
					],
					fallback: { later: 'När ersättaren går in är inte bestämt. {later}' },
					source: ['Hallstahammar, evaluation 2014', 'Stockholm, statement on the agreement'],
					requirements: ['M13', 'S4']
				},
				{
					id: 'capacity.withdrawn',
					only: 'capacityIsGiven',
					asks: ['mandate.roles'],
					text: 'Om en part behöver minska arbetstiden gäller {ref.deviations}.',
					source: ['Hallstahammar, evaluation 2014', '8.4)'],
					requirements: ['M13', 'M19']
				}
			]
		}
	]
};
