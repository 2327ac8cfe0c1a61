import type { LawCheckId } from '#lib/domain/checks/law/result.ts';
import type { LawCheckText } from '#lib/text/checks/shape.ts';

export const lawCheckTexts = {
	law4: {
		paragraph: '4 §',
		title: 'Lägesbild',
		duty: 'must',
		says: 'Lagen kräver att kommunen tar fram en lägesbild över brotten, med en kartläggning, annan viktig information och en analys.',
		results: {
			shown: 'Alla tre delarna av lägesbilden finns med.',
			partly: 'En del av lägesbilden saknas här. Se vilken nedan.',
			notShown:
				'Lägesbilden syns inte här. Den kan finnas i ett annat dokument. Skriv i så fall var.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		note: 'Lagen kräver ingen viss form och inget särskilt beslut om lägesbilden. Inget i lagtexten hindrar att den tas fram tillsammans med andra, men ansvaret är kommunens.',
		source: 'sfs_2023_196_4P'
	},
	law5: {
		paragraph: '5 §',
		title: 'Kommunens åtgärdsplan',
		duty: 'must',
		says: 'Kommunen ska, med lägesbilden som grund, besluta en plan för vad den tänker göra för att förebygga brott.',
		results: {
			shown: 'Det framgår att kommunen har beslutat en egen plan, och var den finns.',
			partly: 'Planen nämns, men beslut eller plats saknas.',
			notShown:
				'Kommunens egen plan syns inte här. Den gemensamma planen räcker inte som kommunens beslut.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		note: 'Lagen säger inte vilket organ som ska besluta. Den gemensamma åtgärdsplanen är ett annat dokument.',
		source: 'sfs_2023_196_5P'
	},
	law6: {
		paragraph: '6 §',
		title: 'Vartannat år',
		duty: 'must',
		says: 'Lägesbilden ska uppdateras och kommunens åtgärdsplan följas upp, minst vartannat år.',
		results: {
			shown: 'Båda datumen ligger inom två år.',
			partly: 'Det ena datumet saknas eller är äldre än två år.',
			notShown: 'Inga datum visar att lägesbilden och planen har setts över.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		note: 'Lagen skriver minst vartannat år. Vi räknar det som 24 månader från senaste datum. Är planen yngre än så räknar vi från beslutet.',
		source: 'sfs_2023_196_6P'
	},
	law7: {
		paragraph: '7 §',
		title: 'Samordna med annat planarbete',
		duty: 'must',
		says: 'Arbetet ska kopplas till analys och planering enligt andra regler, så långt det är lämpligt.',
		results: {
			shown: 'Det framgår vilket annat planarbete som hänger ihop med lägesbild och plan.',
			partly: 'Andra dokument nämns, men inte hur de hänger ihop.',
			notShown: 'Inget annat planarbete nämns. Finns det inget lämpligt kan ni skriva det.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		note: 'Lagen nämner inga särskilda planer och lämnar plats för en bedömning.',
		source: 'sfs_2023_196_7P'
	},
	law8: {
		paragraph: '8 §',
		title: 'Ansvar för samordning',
		duty: 'must',
		says: 'Det är kommunen som ska samordna det som 9 och 10 §§ handlar om, inom sina gränser.',
		results: {
			shown: 'Det framgår att kommunen samordnar överenskommelsen och rådet.',
			partly: 'En del av samordningen framgår. Se vad som saknas nedan.',
			notShown: 'Det framgår inte hur kommunen samordnar.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		source: 'sfs_2023_196_8P'
	},
	law9: {
		paragraph: '9 §',
		title: 'Skriftlig överenskommelse',
		duty: 'work_for',
		says: 'Kommunen ska verka för skriftliga överenskommelser med relevanta aktörer, och en sådan ska ange minst syften och områden.',
		results: {
			shown: 'Syften, områden och minst en part utöver kommunen finns med.',
			partly:
				'Något av det här saknas: syften, områden eller en part utöver kommunen. Syften och områden behövs innan överenskommelsen kan bli klar.',
			notShown: 'Både syften och områden saknas. De behövs innan överenskommelsen kan bli klar.',
			notApplicable: 'Ingen kommun är part. Ni kan ändå följa lagens krav på innehåll.'
		},
		note: 'Kommunen ska verka för att överenskommelser ingås. Lagen tvingar ingen annan att gå med och säger inte vilka de relevanta aktörerna är. Med aktörer menar paragrafen dem som överenskommelsen ingås med, alltså andra parter. Vad ett område är säger den inte.',
		source: 'sfs_2023_196_9P'
	},
	law10: {
		paragraph: '10 §',
		title: 'Strategiskt råd',
		duty: 'work_for',
		says: 'Kommunen ska verka för ett strategiskt råd som kommunen leder, där andra aktörer deltar med personer i ledande befattning.',
		results: {
			shown: 'Det finns ett råd som kommunen leder, med ledande personer från andra aktörer.',
			partly:
				'Ett råd, eller hur ni verkar för ett, framgår. Ledning eller medlemmar behöver ses över.',
			notShown: 'Inget råd syns här. Skriv gärna hur ni verkar för ett.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		note: 'Lagen säger verka för. Rådet behöver inte heta något visst och lagen ger det ingen rätt att besluta.',
		source: 'sfs_2023_196_10P'
	},
	law11: {
		paragraph: '11 §',
		title: 'Samordningsfunktion',
		duty: 'must',
		says: 'Kommunen ska ha en funktion som samordnar brottsförebyggande frågor.',
		results: {
			shown: 'Det framgår vem som är samordningsfunktion.',
			partly: 'Funktionen nämns, men inte vem som har den.',
			notShown: 'Det framgår inte vem som är samordningsfunktion.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		note: 'Lagen säger funktion. Den kräver ingen viss titel eller sysselsättningsgrad.',
		source: 'sfs_2023_196_11P'
	},
	law12: {
		paragraph: '12 §',
		title: 'Funktionens uppgifter',
		duty: 'must',
		says: 'Funktionen ska samordna och stödja kommunens arbete, vara kontakt utåt och bidra till att sprida information.',
		results: {
			shown: 'Alla tre uppgifterna finns med.',
			partly: 'En eller två av uppgifterna saknas.',
			notShown: 'Funktionens uppgifter framgår inte.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		source: 'sfs_2023_196_12P'
	},
	law13: {
		paragraph: '13 §',
		title: 'Ledning och rapport',
		duty: 'must',
		says: 'Kommunstyrelsen, eller den nämnd fullmäktige väljer, leder arbetet och rapporterar fortlöpande till fullmäktige.',
		results: {
			shown: 'Det framgår vem som leder och hur fullmäktige får rapport.',
			partly: 'Ledningen eller rapporten till fullmäktige saknas.',
			notShown: 'Varken ledning eller rapport till fullmäktige framgår.',
			notApplicable: 'Paragrafen gäller kommuner. Ingen kommun är part här.'
		},
		note: 'Lagen anger inget intervall för rapporten.',
		source: 'sfs_2023_196_13P'
	}
} satisfies Record<LawCheckId, LawCheckText>;
