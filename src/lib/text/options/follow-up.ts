import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { followUpEnums } from '#lib/domain/sections/enums/follow-up.ts';

export const followUpOptions = {
	checkKind: {
		done: 'Blev det gjort?',
		effect: 'Blev det skillnad?',
		process: 'Hur fungerade arbetet?'
	},
	outcomeDecision: {
		keep: 'Behåll',
		change: 'Ändra',
		end: 'Avsluta',
		undecided: 'Inte bestämt'
	},
	measureStatus: {
		not_started: 'Inte påbörjad',
		green: 'Grön: följer planen',
		yellow: 'Gul: följer inte planen helt, men målet går att nå',
		red: 'Röd: följer inte planen, och målet nås inte utan en ändring',
		done: 'Klar',
		ended: 'Avslutad i förtid',
		paused: 'Pausad'
	},
	goalStatus: {
		green: 'Grön: på väg',
		yellow: 'Gul: osäkert',
		red: 'Röd: når inte målet',
		reached: 'Klar: målet är nått',
		no_data: 'Går inte att säga än'
	},
	processReviewRow: {
		picture: 'Lägesbilden var tillräcklig',
		goals: 'Målen gick att mäta och var rätt',
		steps: 'Alla steg blev gjorda',
		cost: 'Tid och kostnad höll',
		resources: 'Resurserna fanns',
		organisation: 'Grupperna fungerade'
	},
	meetingKind: {
		ordinary: 'Ordinarie',
		check_in: 'Avstämning mellan alla parter',
		extra: 'Extra möte'
	},
	pointKind: {
		decide: 'Beslut',
		discuss: 'Samtal',
		inform: 'Information'
	},
	itemKind: {
		decision: 'Beslut',
		note: 'Notering',
		outside: 'Ligger utanför beslutsrätten'
	},
	itemStatus: {
		open: 'Inte klart',
		done: 'Klart',
		dropped: 'Utgår'
	},
	yesNo: {
		yes: 'Ja',
		no: 'Nej'
	},
	revisionTrigger: {
		new_picture: 'En ny lägesbild',
		goal_missed: 'Ett mål som inte nås',
		new_leader: 'En ny ordförande eller en ny chef för lokalpolisområdet',
		reorganisation: 'En omorganisation',
		law: 'En ny lag',
		election: 'En ny mandatperiod',
		event: 'En allvarlig händelse',
		resource: 'En resurs försvinner',
		other: 'Annat'
	},
	annexKind: {
		situation: 'Lägesbild i sammandrag',
		measure_plan: 'Gemensam åtgärdsplan',
		municipal_plan: 'Kommunens åtgärdsplan',
		follow_up_plan: 'Uppföljningsplan',
		communication_plan: 'Kommunikationsplan',
		promises: 'Medborgarlöften',
		time_plan: 'Tidsplan',
		reforms: 'Så använder vi reformerna',
		other: 'Annat'
	}
} satisfies OptionTexts<typeof followUpEnums>;
