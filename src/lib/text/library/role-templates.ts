import type { SourceId } from '#lib/text/sources.ts';

export interface RoleTemplate {
	readonly id: string;
	readonly name: string;
	readonly typicalTask: string;
	readonly typicallyMayDecide: string;
	readonly typicallyMayNotDecide: string;
	readonly limits: string;
	readonly note: string;
	readonly source: SourceId;
	readonly confidence: string;
	readonly requirementIds: readonly string[];
}

export const roleTemplates: readonly RoleTemplate[] = [
	{
		id: 'municipal_board_chair',
		name: 'Kommunstyrelsens ordförande',
		typicalTask:
			'Är med och beslutar att starta, förankrar, undertecknar och svarar för kommunens åtaganden.',
		typicallyMayDecide: 'Det som kommunstyrelsen har beslutat.',
		typicallyMayNotDecide: 'Mål och inriktning utan beslut i kommunstyrelsen.',
		limits: 'Leder inte det dagliga arbetet.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'bra_1_1BeslutaOmSamverkan',
		confidence: 'high',
		requirementIds: ['B4']
	},
	{
		id: 'local_police_area_chief',
		name: 'Chef för lokalpolisområdet',
		typicalTask:
			'Är med och beslutar att starta, undertecknar, säkrar polisens resurser och frågar efter uppföljning.',
		typicallyMayDecide: 'Det som ryms i chefens egen beslutsrätt.',
		typicallyMayNotDecide: 'Sådant som kräver beslut högre upp i polisen.',
		limits: 'Styr inte kommunens verksamhet.',
		note: 'Hur långt chefens beslutsrätt räcker är inte kontrollerat. Fråga polisen. Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen',
		confidence: 'high',
		requirementIds: ['B4']
	},
	{
		id: 'municipal_director',
		name: 'Kommundirektör',
		typicalTask: 'Är med i styrgruppen och gör beslutet till uppdrag för förvaltningarna.',
		typicallyMayDecide: 'Uppdrag till förvaltningschefer inom budget.',
		typicallyMayNotDecide: 'Nya politiska mål.',
		limits: 'Undertecknar bara med skriftligt uppdrag.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'braSteg_1SidanOmOrganisationForArbetet',
		confidence: 'medium',
		requirementIds: ['B4']
	},
	{
		id: 'coordinator',
		name: 'Brottsförebyggande samordnare',
		typicalTask:
			'Håller ihop kommunens lägesbild, orsaksanalys, plan och uppföljning, och kallar till möten.',
		typicallyMayDecide: 'Kalla chefer till möte och begära underlag.',
		typicallyMayNotDecide: 'Nya kostnader och byte av fokusområde.',
		limits: 'Gör inte utförarnas jobb och fattar inte beslut om enskilda.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'bra_1_1BeslutaOmSamverkan',
		confidence: 'high',
		requirementIds: ['B4', 'B11', 'M19']
	},
	{
		id: 'municipal_police_officer',
		name: 'Kommunpolis',
		typicalTask:
			'Driver polisens del: egen lägesbild, orsaksanalys, dokumentation och kontakt med kommunen.',
		typicallyMayDecide: 'Kalla till möte och föreslå åtgärder.',
		typicallyMayNotDecide: 'Polisens bemanning.',
		limits: 'Företräder polisen även vid gemensamma pass.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'bra_1_1BeslutaOmSamverkan',
		confidence: 'high',
		requirementIds: ['B4', 'B11', 'M12']
	},
	{
		id: 'middle_manager',
		name: 'Mellanchef',
		typicalTask: 'Ser till att arbetet blir gjort, följer upp det och stöttar när det brister.',
		typicallyMayDecide: 'Bemanning och arbetssätt i den egna gruppen.',
		typicallyMayNotDecide: 'Att avsluta eller byta ut en åtgärd.',
		limits: 'Ändrar inte åtaganden utan styrgruppen.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'bra_1_1BeslutaOmSamverkan',
		confidence: 'high',
		requirementIds: ['B8', 'B9']
	},
	{
		id: 'practitioner',
		name: 'Utförare',
		typicalTask: 'Gör åtgärden, antecknar och rapporterar enligt planen.',
		typicallyMayDecide: 'Hur arbetet görs på plats.',
		typicallyMayNotDecide: 'Om åtgärden ska göras.',
		limits: 'Lämnar inte ut uppgifter om enskilda utan stöd i lag.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'braSteg_4SidanOmAtgardsplan',
		confidence: 'high',
		requirementIds: ['M12', 'M17']
	},
	{
		id: 'communication_lead',
		name: 'Kommunikationsansvarig',
		typicalTask: 'Tar fram och håller i kommunikationsplanen, inåt och utåt.',
		typicallyMayDecide: 'Kanaler och tider enligt planen.',
		typicallyMayNotDecide: 'Uttalanden om brott.',
		limits: 'Svarar inte för andra parter.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'braSteg_1InitieraSamverkan',
		confidence: 'high',
		requirementIds: ['B4']
	},
	{
		id: 'area_police',
		name: 'Områdespolis',
		typicalTask: 'Finns lokalt och utför polisens åtgärder och löften.',
		typicallyMayDecide: 'Arbetet på plats.',
		typicallyMayNotDecide: 'Egna löften utanför planen.',
		limits: 'Ersätter inte socialtjänst eller skola.',
		note: 'Ingen primär beskrivning av rollen är läst. Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'rapportOmNarhetenTillMedborgarna_2015',
		confidence: 'low',
		requirementIds: ['B4']
	},
	{
		id: 'school_representative',
		name: 'Skolans företrädare',
		typicalTask:
			'Tar in skolans bild, ser tidiga tecken och ser till att skolans åtgärder blir gjorda.',
		typicallyMayDecide: 'Skolans egna åtgärder.',
		typicallyMayNotDecide: 'Andra parters arbete.',
		limits: 'Utreder inte brott.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		confidence: 'medium',
		requirementIds: ['S5', 'S6']
	},
	{
		id: 'social_services_representative',
		name: 'Socialtjänstens företrädare',
		typicalTask: 'Tar in socialtjänstens bild i grupp och svarar för stöd till unga och familjer.',
		typicallyMayDecide: 'Socialtjänstens egna åtgärder.',
		typicallyMayNotDecide: 'Polisens ingripanden.',
		limits: 'Lämnar inte uppgifter om enskilda i styrning och beredning.',
		note: 'Tillämpningen är vårt förslag. Ändra fritt.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		confidence: 'medium',
		requirementIds: ['G1']
	}
];
