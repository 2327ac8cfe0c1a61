import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { reviewEnums } from '#lib/domain/sections/enums/review.ts';

export const reviewOptions = {
	qualityListRow: {
		goals: 'Gemensamma mål',
		needs: 'Vi vet vilka behov vi svarar mot',
		council: 'Ett råd har ansvar för resultatet',
		legitimacy: 'Politiken står bakom',
		motives: 'Vi är ense om varför',
		plan: 'En plan säger vem som gör vad',
		roles_new: 'Nya roller är på plats',
		contacts: 'Nya kontakter med andra aktörer',
		continued: 'Vi pratar om hur det går vidare',
		definitions: 'Målgruppen är klart bestämd',
		role_clarity: 'Rollerna är klara',
		coordination: 'Det vi gör är samordnat efter uppdrag och resurser',
		criteria: 'Vi stämmer av vad som är lyckat',
		each_actor: 'Varje aktörs arbete följs upp',
		secrecy: 'Vi ser lika på sekretess'
	},
	lawSection: {
		p4: '4 §',
		p5: '5 §',
		p6: '6 §',
		p7: '7 §',
		p8: '8 §',
		p9: '9 §',
		p10: '10 §',
		p11: '11 §',
		p12: '12 §',
		p13: '13 §'
	},
	statementKind: {
		consultation: 'Remissvar',
		reservation: 'Reservation',
		statement: 'Särskilt uttalande',
		dialogue: 'Från en dialog',
		other: 'Annat'
	},
	statementResponse: {
		changed: 'Vi ändrade texten',
		partly: 'Vi ändrade en del',
		not_changed: 'Vi ändrade inget',
		open: 'Inte avgjort'
	},
	decisionConcerns: {
		agreement: 'Hela överenskommelsen',
		own_undertakings: 'Nämndens egna åtaganden',
		annex: 'En bilaga'
	},
	signingMethod: {
		paper: 'På papper',
		digital: 'Digitalt i en egen tjänst'
	},
	documentForm: {
		full: 'Hel',
		short: 'Kort, två till tre sidor'
	},
	optionalChapter: {
		summary: 'Överenskommelsen i korthet',
		foreword: 'Ord från ledningen',
		terms: 'Begrepp',
		anchoring: 'Förankring',
		promises: 'Medborgarlöften',
		communication: 'Kommunikation',
		evaluation: 'Utvärdering',
		disagreement: 'Om parterna inte är eniga',
		risks: 'Hinder och vad ni gör åt dem',
		resources: 'Resurser och ekonomi',
		extension: 'Förlängning',
		annexes: 'Bilagor'
	},
	secrecyCheck: {
		no: 'Nej',
		yes: 'Ja, den ligger i en egen bilaga',
		ask: 'Vi frågar registrator eller jurist'
	},
	changeTrigger: {
		review: 'Den årliga genomgången',
		situation: 'En ny lägesbild',
		follow_up: 'Uppföljningen',
		law: 'En ändrad lag',
		reorganisation: 'En part har ändrat sin organisation',
		parties: 'En part kommer till eller lämnar',
		other: 'Något annat'
	},
	memoKind: {
		new: 'En ny överenskommelse',
		revised: 'En ändrad överenskommelse',
		extension: 'En förlängning',
		termination: 'En uppsägning',
		own_plan: 'Kommunens åtgärdsplan',
		citizen_proposal: 'Ett medborgarförslag'
	},
	decisionPath: {
		decides: 'Nämnden beslutar',
		proposes: 'Nämnden föreslår att fullmäktige beslutar',
		both: 'Nämnden beslutar för egen del och föreslår resten'
	},
	memoItem: {
		editorial: 'Rätta skrivfel före undertecknandet',
		implement: 'Uppdrag att genomföra åtagandena',
		steering: 'Utse företrädare i styrgruppen',
		council: 'Peka ut rådet',
		coordination: 'Peka ut samordningsfunktionen',
		own_plan: 'Anta kommunens åtgärdsplan',
		joint_plan: 'Ta del av den gemensamma åtgärdsplanen',
		report: 'Rapport till fullmäktige',
		revision: 'Uppdrag om översyn',
		committee: 'Ställa sig bakom nämndens åtaganden',
		funding: 'Avsätta pengar',
		publish: 'Lägga ut överenskommelsen',
		lead_committee: 'Peka ut ledande nämnd',
		immediate: 'Omedelbar justering'
	},
	consequencesCost: {
		within: 'Det ryms i beslutad budget',
		one_year: 'Det kostar mer ett år',
		several_years: 'Det kostar mer flera år',
		unknown: 'Det är inte beräknat'
	},
	consequencesChildren: {
		heard: 'Ja, och barn har fått säga sitt',
		not_heard: 'Ja, men barn har inte fått säga sitt',
		none: 'Inte särskilt'
	},
	consequencesEquality: {
		known: 'Ja',
		none: 'Nej, inga kända',
		no_data: 'Underlaget är inte delat efter kön'
	}
} satisfies OptionTexts<typeof reviewEnums>;
