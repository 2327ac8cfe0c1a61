/** Words that answers of closed lists take inside a document, where the label of the form does not fit. */
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';

type Texts<E extends string> = Readonly<Record<E, string>>;

export const titleWords: Texts<Exclude<OptionOf<'titleWord'>, 'other'>> = {
	samverkansoverenskommelse: 'samverkansöverenskommelse',
	overenskommelse: 'överenskommelse',
	samverkansavtal: 'samverkansavtal'
};

export const documentKinds: Texts<OptionOf<'documentKind'>> = {
	overall: 'Övergripande överenskommelse',
	local: 'Lokal överenskommelse',
	operational: 'Operativ överenskommelse',
	joint_part: 'Överenskommelse med en gemensam del och en del per kommun'
};

export const principleTexts: Texts<Exclude<OptionOf<'principle'>, 'other'>> = {
	equal: 'Vi är jämbördiga och lyssnar på varandra.',
	own_responsibility: 'Vi tar var och en ansvar för vår egen del.',
	knowledge: 'Vi beslutar om åtgärder först när vi vet vad problemet är och vad det beror på.',
	child: 'Vi prövar hur varje åtgärd påverkar barn innan vi beslutar om den.',
	equality: 'Vi prövar om en åtgärd slår olika mot flickor och pojkar, kvinnor och män.',
	openness: 'Vi berättar öppet för invånarna vad vi gör och hur det går.',
	tell_in_time: 'Vi säger till i tid när vi inte kan hålla det vi har lovat.',
	groups_places: 'Vi talar om grupper och platser, aldrig om utpekade personer.'
};

export const coordinationTaskTexts: Texts<'situation' | 'follow_up'> = {
	situation: 'hålla ihop lägesbilden',
	follow_up: 'hålla ihop uppföljningen'
};

export const deviationTriggerTexts: Texts<Exclude<OptionOf<'escalationTrigger'>, 'other'>> = {
	resource_lost: 'en resurs försvinner',
	role_vacant: 'en roll står tom',
	measure_late: 'en åtgärd blir sen',
	disagreement: 'parterna är oense'
};

export const revisionTriggerTexts: Texts<Exclude<OptionOf<'revisionTrigger'>, 'other'>> = {
	new_picture: 'när en ny lägesbild ändrar bilden av problemen',
	goal_missed: 'när uppföljningen visar att ett mål inte nås',
	law: 'när en lag som påverkar åtagandena ändras',
	reorganisation: 'när en part byter organisation på ett sätt som påverkar åtagandena',
	new_leader: 'när en part byter en av dem som undertecknar',
	election: 'när en ny mandatperiod börjar',
	event: 'när en allvarlig händelse ändrar läget',
	resource: 'när en resurs som åtagandena bygger på försvinner'
};

export const criteriaTexts: Texts<OptionOf<'groundsRow'> | 'checks'> = {
	g1: 'hur vanligt problemet är eller om det ökar',
	g2: 'om problemet är samlat till vissa platser',
	g3: 'om det drabbar eller begås av vissa grupper mest',
	g4: 'om det är ett signalbrott',
	g5: 'hur många som berörs',
	g6: 'hur allvarliga följderna är',
	checks: 'om parterna kan påverka problemet med de resurser de har'
};

/** Noun phrases that can follow `genom`. */
export const dialogueTexts: Texts<Exclude<OptionOf<'dialogueType'>, 'other'>> = {
	staff: 'medarbetardialog',
	citizens: 'medborgardialog',
	associations: 'dialog med föreningar',
	youth: 'samtal med unga',
	business: 'dialog med butiker och näringsliv',
	safety_walk: 'trygghetsvandring'
};

export const responseTexts: Texts<OptionOf<'statementResponse'>> = {
	changed: 'Texten ändrades.',
	partly: 'En del av texten ändrades.',
	not_changed: 'Texten ändrades inte.',
	open: 'Inte avgjort.'
};

export const goalKindTexts: Texts<OptionOf<'goalKind'>> = {
	effect: 'Effekt',
	process: 'Arbetssätt',
	production: 'Mängd'
};

export const levelTexts: Texts<OptionOf<'preventionLevel'>> = {
	universal: 'Alla (universell)',
	selective: 'Grupp med högre risk (selektiv)',
	indicated: 'Grupp med tecken på problemet (indikerad)',
	place: 'En plats'
};

/** Words of composed answers. */
export const phrases = {
	municipalBoard: 'kommunstyrelsen',
	jointPlan: 'den gemensamma åtgärdsplanen',
	oneYear: 'ett år',
	firstTime: 'första gången',
	annex: 'bilaga',
	until: 'till och med',
	forPurpose: 'för',
	permanent: 'Fast',
	temporary: 'Tillfälligt'
} as const;

/** Words of the cells in the action plan. */
export const planPhrases = {
	noParty: 'inte part',
	measure: 'åtgärd',
	latest: 'Senast',
	/** Beside a number, once a year would be read as how many. */
	everyYear: 'varje år',
	from: 'från',
	until: 'till',
	outOf: 'av',
	notDone: 'Inte genomförd',
	cost: { yes: 'beslutat', partly: 'delvis beslutat', no: 'inte beslutat' },
	change: {
		new: 'Ny',
		continues: 'Fortsätter',
		sofar: 'Resultat hittills',
		changed: 'Ändrad',
		moved: 'Flyttad',
		to: 'till',
		ordinary: 'Går över i ordinarie arbete',
		at: 'hos',
		from: 'från',
		ended: 'Avslutad'
	},
	evaluation: {
		of: 'Ny åtgärd. Utvärdering av',
		arranged: 'ordnas',
		by: 'av',
		latest: 'senast',
		kinds: { both: 'process och effekt', process: 'process', effect: 'effekt' },
		none: 'Ny åtgärd. Utvärderas inte',
		missing: 'Ny åtgärd. Utvärdering är inte bestämd'
	}
} as const;
