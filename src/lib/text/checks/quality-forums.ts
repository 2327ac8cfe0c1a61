import type { WarningTexts } from '#lib/text/checks/shape.ts';

export const forumsWarnings = {
	noSteeringGroup: {
		message: 'Det framgår inte vilken grupp som leder helheten.',
		fix: 'Välj eller skapa en styrgrupp.',
		requirements: ['B3'],
		source: 'braSteg_1SidanOmOrganisationForArbetet'
	},
	steeringWithoutParty: {
		message: '{party} är inte med i styrgruppen.',
		fix: 'Lägg till en medlem. Brå talar om ömsesidig styrning.',
		requirements: ['B3'],
		source: 'bra_1_1BeslutaOmSamverkan'
	},
	steeringWithoutDecisionRight: {
		message: 'Det framgår inte vad styrgruppen får besluta.',
		fix: 'Skriv det.',
		requirements: ['B5'],
		source: 'braSteg_1SidanOmOrganisationForArbetet'
	},
	forumWithoutInterval: {
		message: 'Det framgår inte hur ofta ”{forum}” möts.',
		fix: 'Välj intervall.',
		requirements: ['M14', 'M21'],
		source: 'review121'
	},
	forumWithoutTask: {
		message: 'Det framgår inte vad ”{forum}” ska göra.',
		fix: 'Skriv uppgiften i en mening.',
		requirements: ['M4'],
		source: 'review121'
	},
	forumWithoutReportLine: {
		message: '”{forum}” rapporterar inte till någon.',
		fix: 'Välj mottagare, så att grupperna hänger ihop.',
		requirements: ['M20'],
		source: 'review121'
	},
	temporaryWithoutEnd: {
		message: '”{forum}” är tillfällig men saknar slut eller skäl.',
		fix: 'Skriv datum och skäl, eller gör gruppen fast.',
		requirements: ['S3'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	youthGroupTemporary: {
		message: '”{forum}” arbetar med barn och unga men är tillfällig.',
		fix: 'Överväg en fast grupp. Den kan användas direkt när oron ökar.',
		requirements: ['S3', 'S4'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	schoolMissing: {
		message: 'Ni arbetar med barn och unga, men skolan är inte med i {forum}.',
		fix: 'Lägg till en befattning från skolan, särskilt om skolan har en egen nämnd.',
		requirements: ['S5', 'M22'],
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad'
	},
	noPractitionerForum: {
		message: 'Det framgår inte var utförarna möts.',
		fix: 'Välj eller skapa en grupp.',
		requirements: ['M23'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	noAllPartyCheckIn: {
		message: 'Det framgår inte när alla parter stämmer av.',
		fix: 'Välj hur ofta.',
		requirements: ['M21'],
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014'
	},
	councilNotLedByMunicipality: {
		message: 'Rådet leds inte av kommunen. Enligt lagen ska kommunen leda det.',
		fix: 'Ändra ordförande, eller välj en annan grupp som råd.',
		requirements: [],
		source: 'sfs_2023_196_10P'
	},
	councilWithoutLeaders: {
		message:
			'{function} är inte markerad som ledande befattning. Kommunen ska verka för att andra deltar med ledande personer.',
		fix: 'Fråga om en chef kan delta.',
		requirements: [],
		source: 'sfs_2023_196_10P'
	},
	steeringAndCouncilSame: {
		message:
			'Samma grupp är både styrgrupp och råd. Lagen hindrar det inte, så vitt vi har sett. Se till att uppgifterna hålls isär.',
		fix: 'Skriv båda uppgifterna i gruppens text.',
		requirements: [],
		source: 'sfs_2023_196_10P'
	},
	noEscalation: {
		message: 'Det framgår inte vad ni gör när något brister.',
		fix: 'Fyll i vem som får veta, hur snart och vem som beslutar.',
		requirements: ['M13', 'B8'],
		source: 'braSteg_4SidanOmAttGenomforaAtgarderna'
	},
	termsMissing: {
		message: 'Ni har inte bestämt vad några ord betyder.',
		fix: 'Börja med trygghet, förebygga och tidiga insatser.',
		requirements: ['M5', 'M24'],
		source: 'braSteg_4SidanOmValAvAtgarder'
	}
} satisfies WarningTexts<'forums'>;
