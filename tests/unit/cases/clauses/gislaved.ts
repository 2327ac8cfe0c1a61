import type { Clauses } from './clause.ts';

export const gislavedClauses: Clauses = {
	1: ['Handlingsplan för brottsförebyggande och trygghetsfrämjande arbete 2017–2018'],
	2: ['Gislaveds kommun', 'Polismyndigheten', 'Kriminalvården blev part 2016.'],
	3: ['Hör till Samverkansöverenskommelse om brottsförebyggande och trygghetsfrämjande arbete'],
	4: {
		not: 'the table of contents is made from the headings when the file is written, not typed; see the tests of the files'
	},
	5: ['Rådet för social hållbarhet har till uppgift att'],
	6: [
		'Polisen beslutade 2008 för hela landet att kommuner och polis ska ha en gemensam problembild, en överenskommelse och gemensamma åtgärder.'
	],
	7: [
		'polisens statistik över anmälda brott',
		'utförarnas anteckningar',
		'medborgardialog, 2016',
		'medarbetardialog'
	],
	8: [
		'Brottsligheten är låg för en kommun av den här storleken.',
		'Några områden behöver ändå prioriteras.'
	],
	9: [
		'trygghet, med delområdena våld i offentliga miljöer, våld i nära relationer och våldsbejakande extremism'
	],
	10: ['Trafiksäkerhet'],
	11: ['Skadegörelse'],
	12: ['Drogförebyggande arbete'],
	13: [
		'Invånarnas upplevda trygghet ska öka',
		'Våldet i offentliga miljöer ska minska',
		'Skadegörelsen ska ligga kvar på en låg nivå',
		'Användningen av droger ska minska',
		'Trafiken ska bli säkrare'
	],
	14: [
		'Invånarna känner sig mindre trygga än i jämförbara kommuner. En av fem kände sig otrygg i dialogen 2016.',
		'20 procent (2016)'
	],
	15: ['trygghet: en subjektiv upplevelse'],
	16: [
		'Våld i offentliga miljöer, våld i nära relationer och våldsbejakande extremism har företräde när resurserna inte räcker.'
	],
	17: ['Parternas övriga brottsförebyggande arbete fortsätter som vanligt och ersätts inte.'],
	18: ['invånarnas upplevda trygghet ökar'],
	19: ['att samarbetet mellan parterna i trygghetsfrågor ska bli starkare'],
	20: ['Nöjd region-index, trygghet'],
	21: ['Kolada'],
	22: [
		'Våldet hänger ihop med nöjeslivet.',
		'De som utsätts och de som utövar våldet är mest unga män.',
		'Det sker på vissa platser.',
		'En trolig orsak är att många av de inblandade är påverkade av alkohol.'
	],
	23: ['medling för unga som har begått brott'],
	24: ['Åtgärder för trygghet', '1.1 Genomföra trygghetsvandringar', '5.1 Kontrollera trafiken'],
	25: { not: 'the conclusions were not visible in the source, so there is nothing to type' },
	26: [
		'Genomföra insatser mot narkotika bland ungdomar som är 15–20 år',
		'Minst 2 insatser',
		'Utpekade gator och torg',
		'Kontrollera trafiken på utpekade vägar',
		'Genomföra trygghetsvandringar i två tätorter'
	]
};
