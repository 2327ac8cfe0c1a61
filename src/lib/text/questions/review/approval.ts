import type { approvalFields } from '#lib/domain/sections/review/approval.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const approvalTexts = {
	approvals: {
		label: 'Vem godkänner texten hos varje part?',
		hint: 'Ändras texten efteråt måste alla godkänna igen.',
		why: 'Alla parter ska ha sett samma text innan beslut.',
		source: 'verktygetsEgenRegel',
		basis: 'own',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			function: {
				label: 'Vilken befattning?',
				example: 'Kommundirektören'
			},
			date: {
				label: 'När?',
				example: '2026-12-01'
			},
			comment: {
				label: 'Något att tillägga?',
				example: 'Godkänns. Bilaga 3 kommer i januari.'
			}
		}
	},
	decisions: {
		label: 'Vilka beslut har fattats om överenskommelsen?',
		hint: 'En rad per beslut.',
		why: 'En nämnd får inte delegera ärenden om verksamhetens mål och inriktning. Därför är det oftast säkrast att styrelsen själv beslutar, men kommunjuristen avgör.',
		source: 'kommunallagen_2017_725_6Kap_37_38Pp',
		fields: {
			party: {
				label: 'Vilken part?'
			},
			body: {
				label: 'Vem beslutade?',
				example: 'kommunstyrelsen'
			},
			date: {
				label: 'När?',
				example: '2026-12-14'
			},
			paragraph: {
				label: 'Vilken paragraf?',
				example: '145'
			},
			registryNumber: {
				label: 'Vilket diarienummer?',
				example: 'KS 2026/01234'
			},
			wording: {
				label: 'Hur löd beslutet?',
				example:
					'Kommunstyrelsen godkänner överenskommelsen och ger ordföranden i uppdrag att underteckna den.'
			},
			concerns: {
				label: 'Vad gäller beslutet?'
			},
			delegation: {
				label: 'Vilken delegering, om beslutet är delegerat?',
				example: 'delegationsordningen punkt 4.2'
			}
		}
	},
	signing: {
		label: 'Hur, var och när undertecknar var och en?',
		why: 'Steg 3 är klart först när överenskommelsen är undertecknad.',
		source: 'bra_3_0GemensammaForberedelser',
		fields: {
			signatory: {
				label: 'Vem?'
			},
			method: {
				label: 'Hur?',
				hint: 'Själva underskriften görs utanför det här verktyget.'
			},
			place: {
				label: 'Var?',
				example: 'Exempelstad'
			},
			date: {
				label: 'När?',
				example: '2026-12-18'
			}
		}
	}
} satisfies QuestionTexts<typeof approvalFields>;
