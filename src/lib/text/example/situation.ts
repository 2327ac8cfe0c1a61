import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { evidence } from './evidence.ts';
import { problems } from './problems.ts';

export const situation: AgreementContent['situation'] = {
	ownPictures: [
		{
			id: 'bild-hk',
			party: 'hk',
			summary: 'Levnadsvanorna i årskurs 9 ger oro. Unga vuxna med missbruk blir kända sent.',
			date: '2026-05-20',
			responsible: 'kommunens brottsförebyggande samordnare',
			leadershipRead: '2026-06-02'
		},
		{
			id: 'bild-polisen',
			party: 'polisen',
			summary: 'Barn under 15 år behöver uppmärksammas mer. Några umgås med äldre som missbrukar.',
			date: '2026-05-25',
			responsible: 'kommunpolisen',
			leadershipRead: '2026-06-01'
		}
	],
	crimeMapping:
		'Narkotika, alkohol på allmän plats, skadegörelse och klotter är de brott och störningar där unga syns mest.',
	consequences: 'Unga som får stöd sent får svårare att komma ur missbruk och brott.',
	otherInformation: 'Fler elever kommer att pendla till gymnasier i Västerås.',
	analysis: 'Tecknen finns tidigt, men de når inte den som kan agera.',
	lastUpdated: '2026-08-31',
	otherPlanning: ['skolans elevhälsoarbete', 'folkhälsoplanen'],
	jointPicture: [
		'Användningen av alkohol, tobak och narkotika är låg i årskurs 7 men ökar under högstadiet.',
		'Fler flickor än tidigare har provat alkohol och tobak.',
		'Unga med tungt missbruk blir kända sent.',
		'Polisen ser att barn under 15 år behöver uppmärksammas mer.'
	],
	jointPictureDate: '2026-08-31',
	differences: 'Socialtjänsten räknar målgruppen till 18 år. Polisen möter även äldre unga.',
	outlook: 'När ett gymnasium stänger pendlar fler unga till Västerås.',
	updateRhythm: [
		{
			id: 'arsbild',
			interval: 'yearly',
			participants: 'Socialtjänsten, skolan och polisen',
			form: 'Samlad analys av brott, levnadsvanor och platser',
			level: 'overall',
			responsible: 'kommunens brottsförebyggande samordnare',
			nextDate: '2027-08-31'
		},
		{
			id: 'veckobild',
			interval: 'weekly',
			participants: 'Ungdomscoacherna och kontaktpoliserna',
			form: 'Läget bland unga den senaste veckan',
			level: 'operational',
			responsible: 'ungdomscoacherna'
		}
	],
	pictureDeadline: '2026-08-31',
	...evidence,
	dialogues: [
		{
			id: 'medarbetare',
			kind: 'staff',
			date: '2026-05-12',
			participants: 'Sju medarbetare i polisen, socialtjänsten och skolan',
			result: 'Samarbetet är gott. Målgruppen, rollerna och sekretessen är otydliga.',
			change: 'De tre frågorna har fått egna kapitel i överenskommelsen.'
		},
		{
			id: 'vardnadshavare',
			kind: 'citizens',
			date: '2026-05-26',
			participants: 'Vårdnadshavare till elever i högstadiet',
			result: 'Många vill veta mer om alkohol och narkotika.',
			change: 'Skolan bjuder in till en föräldrakväll varje hösttermin.'
		},
		{
			id: 'ungdomar',
			kind: 'youth',
			date: '2026-05-19',
			participants: 'Unga på fritidsgården',
			result: 'Många vet inte vilken hjälp som finns.',
			change: 'Ungdomscoacherna ska vara kända vuxna på skolor och fritidsgårdar.'
		}
	],
	targetGroupVoice:
		'Unga som har vuxit upp med missbruk i familjen säger att det var svårt att veta vart de kunde vända sig.',
	problems,
	prioritisedBy: 'utskottet för trygg och säker kommun',
	prioritisedDate: '2026-09-10',
	publicSummary:
		'Få unga i årskurs 7 använder alkohol, tobak och narkotika, men det ökar under högstadiet. De som får ett missbruk blir kända sent.'
};
