import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { libraryEnums } from '#lib/domain/sections/enums/library.ts';

export const libraryOptions = {
	roleTemplate: {
		municipal_board_chair: 'Kommunstyrelsens ordförande',
		local_police_area_chief: 'Chef för lokalpolisområdet',
		municipal_director: 'Kommundirektör',
		coordinator: 'Brottsförebyggande samordnare',
		municipal_police_officer: 'Kommunpolis',
		middle_manager: 'Mellanchef',
		practitioner: 'Utförare',
		communication_lead: 'Kommunikationsansvarig',
		area_police: 'Områdespolis',
		school_representative: 'Skolans företrädare',
		social_services_representative: 'Socialtjänstens företrädare',
		other: 'Annan'
	},
	risk: {
		project_form: 'Projektet blir aldrig vardag',
		conflicting_rules: 'Reglerna krockar',
		mixed_goals: 'Målen drar åt olika håll',
		users_not_involved: 'De som berörs är inte med',
		too_little_time: 'Det får för lite tid',
		tight_budget: 'Pengarna är knappa',
		different_codes: 'Vi talar olika språk',
		other: 'Annat'
	},
	forumTemplate: {
		steering_group: 'Styrgrupp',
		preparatory_group: 'Beredningsgrupp',
		working_group: 'Arbetsgrupp',
		strategic_council: 'Strategiskt råd',
		youth_group: 'Fast grupp för barn och unga',
		est_group: 'EST-grupp',
		safety_centre: 'Trygghetscentrum',
		practitioner_forum: 'Forum för utförare',
		youth_crime_council: 'Lokalt samverkansråd för barn och unga i grov kriminalitet',
		other: 'Annan'
	},
	standingPoint: {
		situation: 'Lägesbild: vad har ändrats?',
		plan_status: 'Åtgärdsplanen: grönt, gult, rött',
		done: 'Vad har vi gjort sedan sist?',
		early_signs: 'Tidiga tecken',
		places: 'Platser med brister',
		obstacles: 'Vad hindrar oss?',
		resources: 'Resurser: håller de?',
		priorities: 'Val mellan problem',
		target_group: 'Menar vi samma målgrupp?',
		terms: 'Ord vi tolkar olika',
		activation: 'Ska vi växla upp?',
		follow_up: 'Uppföljning och resultat',
		decisions: 'Beslut',
		next_steps: 'Nästa steg: vem och när'
	},
	figureSource: {
		police_statistics: 'Polisens statistik över anmälda brott',
		safety_survey: 'Egen trygghetsundersökning',
		scb: 'SCB:s undersökningar',
		kolada: 'Kolada',
		lupp: 'LUPP, enkät till unga',
		can: 'CAN:s undersökningar om alkohol och droger',
		stockholm_survey: 'Stockholmsenkäten',
		school_survey: 'Enkät i skolan',
		citizen_dialogue: 'Medborgardialog',
		staff_dialogue: 'Medarbetardialog',
		est_reports: 'Rapporter från EST',
		intelligence: 'Polisens underrättelser',
		police_map: 'Polisens kartor över brott',
		practitioner_notes: 'Utförarnas anteckningar',
		planning: 'Kommunens planer för byggen och befolkning',
		other: 'Annat'
	},
	dialogueType: {
		staff: 'Medarbetardialog',
		citizens: 'Medborgardialog',
		associations: 'Dialog med föreningar',
		youth: 'Samtal med unga',
		business: 'Dialog med butiker och näringsliv',
		safety_walk: 'Trygghetsvandring',
		other: 'Annat'
	},
	causeMethod: {
		fishbone: 'Fiskben',
		cause_tree: 'Orsaksträd',
		event_chain: 'Händelsekedja',
		crime_triangle: 'Brottstriangel',
		other: 'Annan'
	},
	method: {
		est: 'EST, effektiv samordning för trygghet',
		sspf: 'SSPF, skola, socialtjänst, polis och fritid',
		sig: 'SIG, sociala insatsgrupper',
		kronoberg: 'Kronobergsmodellen',
		contact_officer: 'Kontaktpolis',
		youth_coach: 'Ungdomscoach',
		concern_talk: 'Bekymringssamtal',
		safety_walk: 'Trygghetsvandring',
		citizen_dialogue: 'Medborgardialog',
		staff_dialogue: 'Medarbetardialog',
		neighbourhood_watch: 'Grannsamverkan',
		place_activation: 'Platsaktivering',
		guards: 'Bevakning som styrs ihop',
		exit_programme: 'Stöd till avhoppare',
		municipal_cameras: 'Kommunal kamerabevakning',
		grant_terms: 'Villkor i föreningsbidrag',
		other: 'Annan'
	}
} satisfies OptionTexts<typeof libraryEnums>;
