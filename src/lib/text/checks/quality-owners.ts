import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const ownersWarnings = {
	measureWithoutOwner: {
		message: 'Ingen ansvarar för ”{measure}”.',
		fix: 'Skriv en befattning och en organisation.',
		requirements: ['G2'],
		source: 'braSteg_4SidanOmAtgardsplan'
	},
	ownerIsShared: {
		message: '”{measure}” har delat ansvar. Då är det lätt att ingen tar det.',
		fix: 'Välj en som håller i åtgärden och skriv de andra som medverkande.',
		requirements: ['G2'],
		source: 'braSteg_4SidanOmAtgardsplan'
	},
	ownerNotListed: {
		message: '{organisation} är varken part eller aktör.',
		fix: 'Lägg till organisationen eller välj en annan.',
		requirements: ['H6', 'H1'],
		source: 'review121'
	},
	ownerWithoutDeputy: {
		message: '”{name}” har ingen ersättare.',
		fix: 'Skriv vem som går in.',
		requirements: ['M13', 'S4'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	functionIsName: {
		message: '”{text}” ser ut som ett namn.',
		fix: 'Skriv befattningen, så håller texten när någon slutar.',
		requirements: ['S4'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	roleWithoutMandate: {
		message: 'Det framgår inte vad ”{role}” får besluta.',
		fix: 'Skriv minst ett beslut som rollen får fatta själv.',
		requirements: ['B4', 'B5'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	roleWithoutLimits: {
		message: 'Det framgår inte var gränsen går för ”{role}”.',
		fix: 'Skriv vad rollen inte gör.',
		requirements: ['M12', 'M17'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	roleWithoutCapacity: {
		message: 'Det framgår inte hur mycket tid ”{role}” har.',
		fix: 'Skriv procent eller timmar.',
		requirements: ['M19'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	keyRolesWithoutTime: {
		message: 'Samordnaren eller kommunpolisen saknar tid eller mandat i texten.',
		fix: 'Fyll i tid och vad rollen får besluta.',
		requirements: ['B11', 'M19'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	roleEmpty: {
		message: 'Ingen har rollen ”{role}”. Antal åtgärder som hänger på den: {count}.',
		fix: 'Utse en ersättare, eller ta frågan till styrgruppen.',
		requirements: ['M13'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	responsibilityGap: {
		message: 'Ingen är ansvarig för ”{task}”.',
		fix: 'Välj en ansvarig. Annars finns ett glapp.',
		requirements: ['G1', 'G2'],
		source: 'interpellationOmSamverkanGavleKommun'
	},
	handoverMissing: {
		message: 'Det framgår inte när ”{task}” lämnas över, eller till vem.',
		fix: 'Skriv mottagare och tidpunkt.',
		requirements: ['G1'],
		source: 'interpellationOmSamverkanGavleKommun'
	},
	noMiddleManagers: {
		message: 'Inga mellanchefer finns med.',
		fix: 'Lägg till de chefer som ska se till att arbetet blir gjort.',
		requirements: ['B8'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	middleManagerLeftOut: {
		message: '{function} har inte varit med om beslutet.',
		fix: 'Ta det med chefen innan ni undertecknar.',
		requirements: ['B8'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	measureWithoutFollowUpOwner: {
		message: 'Ingen chef följer upp ”{measure}”.',
		fix: 'Skriv en befattning.',
		requirements: ['B9'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	anchoringStops: {
		message: 'Planen för förankring når inte hela vägen ner.',
		fix: 'Lägg till mellanchefer och utförare.',
		requirements: ['B6', 'B8'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	undertakingWithoutResource: {
		message: 'Åtagandet ”{undertaking}” saknar ansvarig eller resurs.',
		fix: 'Skriv vem som svarar för det och vilken funktion som garanteras.',
		requirements: ['M19', 'S1'],
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	},
	signatoryWithoutBasis: {
		message: 'Det framgår inte på vilket beslut {function} undertecknar.',
		fix: 'Skriv beslutet, eller fråga kommunjuristen eller polisens jurist.',
		requirements: ['B4', 'H8'],
		source: 'kommunallagen_2017_725_6Kap_37_38PpGallerBaraKommunen'
	},
	partyWithoutSignatory: {
		message: 'Ingen undertecknar för {party}.',
		fix: 'Lägg till minst en undertecknare.',
		requirements: ['B4'],
		source: 'bra_3_0GemensammaForberedelser'
	}
} satisfies WarningTexts<'owners'>;
