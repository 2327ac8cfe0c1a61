import type { AgreementContent } from '#lib/domain/sections/content.ts';

/** Who does what with which mandate. The 40 percent are the evaluation's (6.3); other figures are assumed. */
export const roles: AgreementContent['mandate']['roles'] = [
	{
		id: 'ordforande',
		role: 'municipal_board_chair',
		party: 'hk',
		function: 'kommunstyrelsens ordförande',
		task: 'Leder utskottet och frågar efter resultatet',
		mayDecide: 'Dagordning och extra möten i utskottet',
		mayNotDecide: 'Frågor som en nämnd eller Polismyndigheten avgör',
		notRole: 'Att leda det dagliga arbetet',
		deputy: 'kommunstyrelsens vice ordförande',
		capacity: { unit: 'ordinary' }
	},
	{
		id: 'lpo-chef',
		role: 'local_police_area_chief',
		party: 'polisen',
		function: 'chefen för lokalpolisområdet',
		task: 'Svarar för polisens åtaganden',
		mayDecide: 'Polisens resurser inom lokalpolisområdets budget',
		mayNotDecide: 'Kommunens verksamhet',
		notRole: 'Att leda kommunens personal',
		deputy: 'den biträdande chefen för lokalpolisområdet',
		capacity: { unit: 'ordinary' }
	},
	{
		id: 'samordnare',
		role: 'coordinator',
		party: 'hk',
		function: 'kommunens brottsförebyggande samordnare',
		task: 'Kallar till möten, sammanställer och följer upp',
		mayDecide: 'Dagordning och underlag',
		mayNotDecide: 'Åtgärder och resurser',
		notRole: 'Att handlägga enskilda ärenden',
		deputy: 'kommunens säkerhetssamordnare',
		capacity: { unit: 'percent', amount: 50 }
	},
	{
		id: 'kommunpolis',
		role: 'municipal_police_officer',
		party: 'polisen',
		function: 'kommunpolisen',
		task: 'Håller ihop kontakten med kommunen och polisens underlag',
		mayDecide: 'Polisens underlag till lägesbild och uppföljning',
		mayNotDecide: 'Åtgärder och resurser',
		notRole: 'Att utreda brott',
		deputy: 'gruppchefen hos polisen',
		capacity: { unit: 'percent', amount: 50 }
	},
	{
		id: 'skolchef',
		role: 'school_representative',
		party: 'hk',
		function: 'skolchefen',
		task: 'Företräder skolan i utskottet',
		mayDecide: 'Skolans del i åtgärderna',
		mayNotDecide: 'Socialtjänstens och polisens del i åtgärderna',
		notRole: 'Att utreda brott',
		deputy: 'den biträdande skolchefen',
		capacity: { unit: 'ordinary' }
	},
	{
		id: 'ifo-chef',
		role: 'social_services_representative',
		party: 'hk',
		function: 'chefen för individ- och familjeomsorgen',
		task: 'Företräder socialtjänsten i utskottet',
		mayDecide: 'Socialtjänstens del i åtgärderna',
		mayNotDecide: 'Skolans och polisens del i åtgärderna',
		notRole: 'Att styra polisens insatser',
		deputy: 'enhetschefen i socialtjänsten',
		capacity: { unit: 'ordinary' }
	},
	{
		id: 'ungdomscoacher',
		role: 'practitioner',
		party: 'hk',
		function: 'ungdomscoacherna',
		task: 'Söker upp, motiverar och lotsar unga, kartlägger problem och föreslår åtgärder',
		mayDecide: 'Hur det uppsökande arbetet läggs upp',
		mayNotDecide: 'Biståndsinsatser, beslag och legitimationskontroller',
		notRole: 'Att behandla eller kontrollera unga',
		deputy: 'den familjebehandlare som enhetschefen utser',
		capacity: { unit: 'percent', amount: 40 }
	},
	{
		id: 'kontaktpoliser',
		role: 'area_police',
		party: 'polisen',
		function: 'kontaktpoliserna',
		task: 'Håller kontakt med var sin skola',
		mayDecide: 'Avstämningar med skolan',
		mayNotDecide: 'Skolans åtgärder',
		notRole: 'Att vara ordningsvakt i skolan',
		deputy: 'en annan kontaktpolis',
		capacity: { unit: 'ordinary' }
	},
	{
		id: 'ungdomsutredare',
		role: 'other',
		roleOther: 'Ungdomsutredare',
		party: 'polisen',
		function: 'polisens ungdomsutredare',
		task: 'Håller bekymringssamtal tillsammans med ungdomscoacherna',
		mayDecide: 'Tid för bekymringssamtal',
		mayNotDecide: 'Socialtjänstens insatser',
		notRole: 'Att bedöma behovet av stöd',
		deputy: 'en annan utredare i ungdomssektionen',
		capacity: { unit: 'ordinary' }
	}
];
