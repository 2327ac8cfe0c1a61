import type { rolesFields } from '#lib/domain/sections/mandate/roles.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const rolesTexts = {
	roles: {
		label: 'Vilka roller behövs, och vad får var och en göra?',
		hint: 'Börja med samordnaren och kommunpolisen.',
		why: 'Kärnan i beslutet är roller, mandat och befogenheter. Brå frågar särskilt om tid och mandat för de två.',
		source: 'bra_1_1BeslutaOmSamverkan',
		fields: {
			role: {
				label: 'Vilken roll?',
				missing: 'Välj en roll eller skriv en egen.'
			},
			party: {
				label: 'Hos vilken part?'
			},
			function: {
				label: 'Vilken befattning har rollen?',
				example: 'Kommunens samordnare'
			},
			holder: {
				label: 'Vem har rollen i dag?',
				hint: 'Namnet visas bara i den interna listan.'
			},
			task: {
				label: 'Vad är uppgiften?',
				example:
					'Kallar beredningsgruppen, håller ihop lägesbilden och följer upp planen varje kvartal.',
				badExample: 'Är en viktig länk.'
			},
			mayDecide: {
				label: 'Vad får rollen besluta utan att fråga?',
				example: 'Kalla berörda chefer till möte. Flytta en åtgärd högst en månad.',
				badExample: 'Har ett brett mandat.'
			},
			mayNotDecide: {
				label: 'Vad måste rollen fråga om först?',
				example: 'Nya kostnader, byte av fokusområde och uttalanden till medier.'
			},
			notRole: {
				label: 'Vad gör rollen inte?',
				hint: 'Skriv även när det ska synas vem man företräder.',
				example:
					'Samordnaren är inte med vid polisens ingripanden. Vid gemensamma pass bär alla sin egen organisations märke.'
			},
			deputy: {
				label: 'Vem går in som ersättare?',
				example: 'Säkerhetschefen',
				badExample: 'Löses vid behov.'
			},
			capacity: {
				label: 'Hur mycket tid har rollen?',
				hint: 'Räkna procent av heltid eller timmar i månaden.',
				example: '60 procent',
				badExample: 'Inom ram.'
			},
			budget: {
				label: 'Vilka pengar får rollen använda?',
				example: '150000'
			}
		}
	},
	contactListOwner: {
		label: 'Vem håller kontaktlistan aktuell?',
		why: 'Texten nämner befattningar. En lista vid sidan av säger vem som har dem just nu.',
		source: 'sarskiltUttalandeOmNyOverenskommelseStockholmsStad',
		basis: 'own',
		example: 'Kommunens samordnare'
	},
	deputyAfterDays: {
		label: 'Efter hur många arbetsdagar går ersättaren in?',
		why: 'Utan en gräns blir det oklart vem som får besluta när någon är borta.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		example: '5'
	}
} satisfies QuestionTexts<typeof rolesFields>;
