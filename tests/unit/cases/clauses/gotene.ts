import type { Clauses } from './clause.ts';

export const goteneClauses: Clauses = {
	1: [
		'Götene kommun',
		'Polismyndigheten',
		'Överenskommelsen gäller från och med den 1 januari 2018 och tills vidare.'
	],
	2: [
		'säker cykling i Götene',
		'hastigheten genom Hällekis',
		'risken för inbrott',
		'narkotika bland unga'
	],
	3: ['Kontrollera hastigheten i Hällekis med mobil kamera', 'Minst 6 kontroller'],
	4: ['Söka efter narkotika med hund i grundskolan'],
	5: ['Planera åtgärder som sänker hastigheten i Hällekis'],
	6: ['Informera om droger i föreläsningar för personal, föräldrar och elever'],
	7: ['Skriva en drogpolicy för grundskolan'],
	8: ['Utveckla grannsamverkan'],
	9: [
		'Genomföra trygghetsvandringar för att hitta brister som går att åtgärda',
		'Minst 2 vandringar'
	],
	10: [
		'Ett medborgarlöfte ska alltid svara mot en åtgärd i planen.',
		'att fler ska känna sig trygga',
		'att brotten ska bli färre'
	],
	11: ['Varje löfte redovisas med sitt resultat, ett avsnitt för varje part.'],
	12: ['6 av 6. Sex kontroller gjordes'],
	13: ['Ett sök gjordes på Liljestensskolan'],
	14: ['Två informationsmöten hölls, ett för nya och ett för befintliga grupper'],
	15: ['En vandring gick vid busstationen och en runt Vikingagatan med bostadsbolaget.'],
	16: ['Busstationen går vidare i en större ombyggnad. Området vid Vikingagatan var välskött.'],
	17: ['En elektronisk tavla som visar hastigheten sattes upp'],
	18: ['För kommunen', 'Kommunstyrelsens ordförande', 'För polisen', 'Lokalpolisområdeschefen'],
	19: [
		'Invånarna är i allmänhet trygga, och resultatet i SCB:s undersökning har blivit bättre.',
		'Otryggheten hänger ihop med inbrott, mörker och dåligt upplysta platser i centrum.',
		'Det finns oro för narkotika.'
	],
	20: [
		'Genomföra trygghetsvandringar med tema',
		'ha med trygghet i den fysiska planeringen',
		'Hålla ett drogtema för elever, personal och vårdnadshavare',
		'arbeta tillsammans med näringslivet mot brott'
	],
	21: [
		'patrullera där EST-lägesbilden visar att det behövs',
		'Göra riktade insatser mot narkotika'
	],
	22: [
		'berätta om arbetet varje månad',
		'fortsätta utveckla grannsamverkan',
		'fortsätta samarbeta för att förebygga narkotika'
	],
	23: ['kommunpolisen, som är gemensam för två kommuner'],
	24: [
		'Genomföra en trygghetsvandring',
		'Den drogförebyggande gruppen',
		'få fler vuxna att röra sig i den offentliga miljön',
		'anonym enkät i hela regionen, öppen till den 1 september 2021'
	],
	25: [
		'77 procent',
		'0,75 (10 inbrott)',
		'1,02 i riket',
		'1,5',
		'2,0 i riket',
		'Anmälda narkotikabrott påverkas av hur mycket polisen kontrollerar.'
	],
	26: [
		'koppla sina löften till aktiviteter i kommunens handlingsplan',
		'lova aktiviteter direkt i medborgarlöftet'
	],
	27: [
		'kartlägga brottsligheten enligt lagen (2023:196) från hösten 2023',
		'ungefär fyra gånger om året',
		'kommunpolisen, kommunens säkerhetssamordnare och kommunens ledningsgrupp'
	]
};
