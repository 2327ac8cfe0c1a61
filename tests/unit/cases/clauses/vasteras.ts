import type { Clauses } from './clause.ts';

export const vasterasClauses: Clauses = {
	1: ['Västerås stad genom kommunstyrelsen', 'Polismyndigheten genom Lokalpolisområde Västerås'],
	2: ['Kommunstyrelsens ordförande', 'Tf. lokalpolisområdeschefen'],
	3: ['att brotten ska bli färre i kommunen', 'att den upplevda tryggheten ska öka i kommunen'],
	4: ['Överenskommelsen gäller från och med den 6 november 2019 till och med den 1 mars 2023.'],
	5: ['En part får säga upp överenskommelsen skriftligt. Ingen uppsägningstid är bestämd.'],
	6: ['Handboken om lokal samverkan mot brott SKL, polisen och Brå'],
	7: ['Brott, brottsutveckling, ordningsstörningar och otrygga platser'],
	8: ['ordningsstörningar och otrygga platser'],
	9: ['medarbetardialog'],
	10: ['medborgardialog'],
	11: ['polisens statistik över anmälda brott'],
	12: ['Den gemensamma lägesbilden ska uppdateras en gång om året.'],
	13: [
		'värdera och rangordna problemen efter hur mycket de påverkar samhället',
		'hur många som berörs och hur allvarliga följderna är'
	],
	14: ['göra en orsaksanalys av de prioriterade problemen, så att åtgärderna förebygger brott'],
	15: ['ha en åtgärdsplan för varje problem'],
	16: ['bestämma vilken part som ansvarar för varje åtgärd'],
	17: [
		'låta vissa åtgärder bli medborgarlöften',
		'Parterna väljer ut åtgärder ur den gemensamma planen och lovar dem offentligt'
	],
	18: ['Ett löfte gäller i sex månader.'],
	19: ['hålla lägesbilden aktuell under året', 'Forumet möts varje vecka.'],
	20: [
		'rån mellan unga',
		'Området valdes därför att färre rån väntas minska även annan ungdomsbrottslighet.',
		'18 november 2020–31 mars 2021'
	],
	21: ['Genomföra trygghetsvandringar med unga'],
	22: ['Ha poliser på utvalda platser och tider'],
	23: ['Ha en kontaktperson på varje kommunal grundskola före och efter skoldagen'],
	24: ['Informera om rån mellan unga'],
	25: ['Fortsätta samverkan mellan polisen och skolan', 'Hålla lägesbilden aktuell i EST-mötet'],
	26: ['Blev de utlovade åtgärderna genomförda?', 'Blev personrånen färre?'],
	27: ['Redovisas i april 2021 för kommunstyrelsen och lokalpolisområdet'],
	28: [
		'Alla stadsdelar ska ha goda socioekonomiska villkor',
		'Organiserad brottslighet ska inte ha något fäste',
		'Det gäller alla stadsdelar, och centrum när det är aktuellt.'
	],
	29: ['Stadsdelar på polisens lista över utsatta områden', 'Noa', '0 stadsdelar (2023)'],
	30: [
		'Samverkansledningen ska gå igenom planen varje halvår',
		'15 juni 2022',
		'15 oktober 2022',
		'15 februari 2023'
	],
	31: ['Kommunen ska enligt 6 § lagen (2023:196) uppdatera sin lägesbild minst vartannat år.'],
	32: [
		'Trygghetsrådet har till uppgift att bestämma inriktningen.',
		'Samverkansledningen har till uppgift att svara för vilka åtgärder som genomförs.',
		'regionen (Region Västmanland) och bostadsbolaget (Bostads AB Mimer)'
	],
	33: [
		'Till överenskommelsen hör en bilaga.',
		'när en ny lägesbild ändrar bilden av problemen',
		'Samverkansledningen får besluta om ändringar i'
	]
};
