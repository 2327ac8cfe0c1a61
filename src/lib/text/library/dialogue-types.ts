import type { SourceId } from '#lib/text/sources.ts';

export interface DialogueType {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	readonly source: SourceId;
}

export const dialogueTypes: readonly DialogueType[] = [
	{
		id: 'staff',
		name: 'Medarbetardialog',
		note: 'Hör till både steg 2 och steg 4.',
		source: 'bra_2_3Medarbetardialoger'
	},
	{
		id: 'citizens',
		name: 'Medborgardialog',
		note: 'Fördjupar kunskapen innan orsakerna slås fast.',
		source: 'bra_3_0GemensammaForberedelser'
	},
	{
		id: 'associations',
		name: 'Dialog med föreningar',
		note: 'Fråga om behov, resurser och vad de kan göra.',
		source: 'svarPaMedborgarforslagHasselbyVallingby_2025'
	},
	{
		id: 'youth',
		name: 'Samtal med unga',
		note: 'Låt unga välja plats och form.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	{
		id: 'business',
		name: 'Dialog med butiker och näringsliv',
		note: 'Fråga vad som inte anmäls.',
		source: 'review121'
	},
	{
		id: 'safety_walk',
		name: 'Trygghetsvandring',
		note: 'Skriv vad som ska lagas, av vem och när.',
		source: 'gotenesMedborgarloften_2018_2024'
	}
];
