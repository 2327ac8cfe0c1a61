import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { initiationEnums } from '#lib/domain/sections/enums/initiation.ts';

export const initiationOptions = {
	titleWord: {
		samverkansoverenskommelse: 'Samverkansöverenskommelse',
		overenskommelse: 'Överenskommelse om samverkan',
		samverkansavtal: 'Samverkansavtal',
		other: 'Annat ord'
	},
	documentKind: {
		overall: 'Övergripande: gäller hela samverkan',
		local: 'Lokal: bygger på en övergripande',
		operational: 'Operativ: gäller ett år eller en kortare tid',
		joint_part: 'En gemensam del och en del per kommun'
	},
	interval: {
		weekly: 'Varje vecka',
		biweekly: 'Varannan vecka',
		monthly: 'Varje månad',
		quarterly: 'Varje kvartal',
		three_a_year: 'Tre gånger om året',
		half_yearly: 'Varje halvår',
		yearly: 'Varje år',
		every_two_years: 'Vartannat år',
		other: 'Annat'
	},
	parentAreaUse: {
		as_is: 'Som det är',
		refined: 'Preciserat hos oss',
		not_used: 'Inte hos oss'
	},
	originKind: {
		goal: 'Vi har ett mål att nå',
		assignment: 'Vi har fått ett uppdrag',
		discovered: 'Vi har upptäckt ett problem'
	},
	renewal: {
		new: 'Den är ny',
		renewed: 'Den ersätter en tidigare',
		extended: 'Den förlänger en tidigare'
	},
	partyKind: {
		municipality: 'Kommun',
		city_district: 'Stadsdelsförvaltning',
		department: 'Facknämnd eller fackförvaltning',
		police: 'Polismyndigheten',
		region: 'Region',
		state: 'Annan statlig myndighet',
		rescue: 'Räddningstjänst',
		housing: 'Bostadsbolag',
		company: 'Annat företag',
		association: 'Förening eller trossamfund',
		other: 'Annat'
	},
	legalForm: {
		authority: 'Ja, en myndighet',
		municipal_company: 'Ett företag som kommunen äger',
		private: 'Nej, ett annat företag, en förening eller ett samfund',
		unclear: 'Vi vet inte'
	},
	actorKind: {
		school: 'Skola',
		social: 'Socialtjänst',
		leisure: 'Kultur och fritid',
		planning: 'Samhällsbyggnad',
		health: 'Hälso- och sjukvård',
		housing: 'Bostadsbolag eller fastighetsägare',
		business: 'Näringsliv',
		association: 'Förening',
		faith: 'Trossamfund',
		neighbour: 'Grannkommun',
		authority: 'Annan myndighet',
		other: 'Annat'
	},
	scope: {
		whole: 'I hela kommunen',
		parts: 'I vissa delar av kommunen',
		several: 'I flera kommuner'
	},
	principle: {
		equal: 'Parterna är jämbördiga',
		own_responsibility: 'Var och en tar sitt ansvar',
		knowledge: 'Kunskap kommer före åtgärd',
		child: 'Barnets perspektiv finns med',
		equality: 'Jämställdhet finns med',
		openness: 'Vi är öppna mot invånarna',
		tell_in_time: 'Vi säger till i tid',
		groups_places: 'Vi talar om grupper och platser',
		other: 'Egen princip'
	},
	legalBasis: {
		sfs_2023_196_9: 'Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete, 9 §',
		sfs_2023_196_8: 'Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete, 8 §',
		polislagen_6: 'Polislagen, 6 §',
		sfs_2022_1718_2: 'Polismyndighetens instruktion (2022:1718), 2 § 3',
		forvaltningslagen_8: 'Förvaltningslagen, 8 §',
		other: 'Annan lag'
	},
	boundaryClause: {
		own_mandate: 'Varje part arbetar inom sitt eget uppdrag',
		ordinary_work: 'Det vanliga arbetet fortsätter vid sidan av',
		joint_only: 'Bara det vi gör ihop står här',
		not_binding: 'Överenskommelsen är inte juridiskt bindande'
	},
	documentRelation: {
		governs: 'Det styr den här',
		complements: 'Det fyller ut den här',
		replaced: 'Det ersätts av den här'
	},
	milestone: {
		own_pictures: 'Egna lägesbilder',
		joint_picture: 'Gemensam lägesbild',
		prioritised: 'Val av problem',
		causes: 'Orsaksanalyser',
		decided: 'Beslut',
		signed: 'Underskrift',
		plan_adopted: 'Gemensam åtgärdsplan',
		first_follow_up: 'Första uppföljningen',
		other: 'Annat'
	},
	yesPartlyNo: {
		yes: 'Ja',
		partly: 'Delvis',
		no: 'Nej'
	},
	successFactor: {
		culture: 'Samverkanskultur',
		steering_structure: 'Styrning och struktur',
		ways_of_working: 'Arbetssätt',
		information: 'Informationsdelning',
		continuity: 'Kontinuitet'
	},
	conditionsRow: {
		steering: 'Styrning: ledningen tar ställning och frågar efter resultat',
		structure: 'Struktur: mål, målgrupp, roller och rutiner är klara',
		shared_view: 'Samsyn: vi litar på varandra och menar samma sak'
	},
	conditionsScale: {
		green: 'Grön: det fungerar',
		yellow: 'Gul: det fungerar delvis',
		red: 'Röd: det saknas',
		unknown: 'Vet inte'
	},
	successFactorsScale: {
		green: 'Grön: det fungerar',
		yellow: 'Gul: det fungerar delvis',
		red: 'Röd: det saknas',
		unknown: 'Vet inte'
	}
} satisfies OptionTexts<typeof initiationEnums>;
