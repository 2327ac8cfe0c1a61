import type { AgendaLevel } from '#lib/domain/document/meeting.ts';
import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';

export interface StandingPoint {
	readonly id: string;
	readonly text: string;
	readonly kind: OptionOf<'pointKind'>;
	/** Printed when the forum has chosen this standing point, or none at all; without it always. */
	readonly item?: OptionOf<'standingPoint'>;
	/** The plan's measures are gone through here. */
	readonly plan?: true;
}

const open = { id: 'open', text: 'Mötet öppnas, närvaro och dagordning', kind: 'decide' } as const;
const previous = {
	id: 'previous',
	text: 'Beslut från förra mötet: vad är gjort?',
	kind: 'discuss',
	item: 'done'
} as const;
const next = { id: 'next', text: 'Nästa möte', kind: 'inform' } as const;

/** `content/documents/meeting.yaml`; Brå step 1 and 4, SFS 2023:196 10 §, Hallstahammar 6.4 and 9.2 (M14). */
export const agendas: Readonly<Record<AgendaLevel, readonly StandingPoint[]>> = {
	steering: [
		open,
		previous,
		{
			id: 'plan',
			text: 'Den gemensamma åtgärdsplanen: gula och röda åtgärder',
			kind: 'decide',
			item: 'plan_status',
			plan: true
		},
		{ id: 'deviations', text: 'Åtaganden som inte kan hållas', kind: 'decide' },
		{
			id: 'capacity',
			text: 'Arbetstid och ersättare: stämmer det med överenskommelsen?',
			kind: 'discuss',
			item: 'resources'
		},
		{
			id: 'picture',
			text: 'Lägesbilden: ändrar något prioriteringen?',
			kind: 'decide',
			item: 'situation'
		},
		{
			id: 'followUp',
			text: 'Uppföljning som ledningen har begärt',
			kind: 'discuss',
			item: 'follow_up'
		},
		{
			id: 'newMeasures',
			text: 'Nya åtgärder: orsak, mål, ansvarig och utvärdering',
			kind: 'decide'
		},
		{ id: 'communication', text: 'Vad ska berättas, för vem och när?', kind: 'decide' },
		next
	],
	strategicCouncil: [
		open,
		previous,
		{
			id: 'picture',
			text: 'Lägesbilden: vad är nytt och vad betyder det?',
			kind: 'discuss',
			item: 'situation'
		},
		{ id: 'directions', text: 'Behöver inriktningen ändras?', kind: 'decide' },
		{ id: 'reforms', text: 'Ändrade lagar och uppdrag sedan förra mötet', kind: 'inform' },
		{ id: 'council', text: 'Underlag till rapporten till kommunfullmäktige', kind: 'discuss' },
		next
	],
	preparing: [
		open,
		{
			id: 'measures',
			text: 'Den gemensamma åtgärdsplanen, åtgärd för åtgärd',
			kind: 'discuss',
			item: 'plan_status',
			plan: true
		},
		{
			id: 'obstacles',
			text: 'Hinder som ni inte kan lösa själva',
			kind: 'discuss',
			item: 'obstacles'
		},
		{ id: 'groups', text: 'Arbetsgrupper: uppdrag, tid och bemanning', kind: 'decide' },
		{ id: 'papers', text: 'Underlag till styrgruppen', kind: 'decide' },
		next
	],
	operational: [
		{ id: 'open', text: 'Närvaro', kind: 'inform' },
		{
			id: 'since',
			text: 'Vad har hänt sedan förra mötet? Platser och grupper',
			kind: 'inform',
			item: 'done'
		},
		{
			id: 'now',
			text: 'Vad gör vi till nästa möte, och vem gör det?',
			kind: 'decide',
			plan: true
		},
		{ id: 'document', text: 'Vad ska dokumenteras, och av vem?', kind: 'decide' },
		{ id: 'up', text: 'Vad ska vidare till nästa nivå?', kind: 'decide' }
	],
	youth: [
		{ id: 'open', text: 'Närvaro och ersättare', kind: 'inform' },
		{
			id: 'picture',
			text: 'Gemensam lägesbild: platser, skolor och grupper',
			kind: 'discuss',
			item: 'situation'
		},
		{
			id: 'early',
			text: 'Tidiga tecken som kräver åtgärd',
			kind: 'discuss',
			item: 'early_signs'
		},
		{
			id: 'measures',
			text: 'Åtgärder till nästa möte: vem gör vad?',
			kind: 'decide',
			item: 'plan_status',
			plan: true
		},
		{
			id: 'roles',
			text: 'Är det tydligt vem som ansvarar? Om inte, vem tar det?',
			kind: 'decide'
		},
		{
			id: 'target',
			text: 'Målgruppen: hamnar någon åldersgrupp utanför?',
			kind: 'discuss',
			item: 'target_group'
		},
		{ id: 'up', text: 'Vad ska vidare till styrgruppen?', kind: 'decide' }
	],
	checkIn: [
		{ id: 'round', text: 'Varje part: vad gick bra, vad gick inte?', kind: 'discuss' },
		{ id: 'success', text: 'Hur vet vi att samverkan fungerar?', kind: 'discuss' },
		{
			id: 'information',
			text: 'Frågor om sekretess som vi har läst olika',
			kind: 'discuss'
		},
		{ id: 'agree', text: 'Vad ändrar vi till nästa gång?', kind: 'decide' }
	],
	extra: [
		{ id: 'event', text: 'Vad har hänt? Bara det som deltagarna får veta', kind: 'inform' },
		{ id: 'urgent', text: 'Vad gör vi nu, och vem gör det?', kind: 'decide' },
		{
			id: 'exposed',
			text: 'Vilka grupper och platser behöver mer närvaro?',
			kind: 'decide'
		},
		{ id: 'talk', text: 'Vem säger vad till vem?', kind: 'decide' },
		{ id: 'again', text: 'När ses vi igen?', kind: 'decide' }
	]
};

/** Once a year, in a forum that steers. */
export const yearlyPoints = {
	review: { id: 'review', text: 'Genomgång av överenskommelsen', kind: 'decide' },
	report: {
		id: 'report',
		text: 'Årets uppföljning: vad fortsätter, ändras och upphör?',
		kind: 'decide'
	},
	promises: { id: 'promises', text: 'Nya medborgarlöften', kind: 'decide' }
} as const satisfies Readonly<Record<string, StandingPoint>>;

/** Before a question that the council has been given. */
export const strategicPoint = (question: string): StandingPoint => ({
	id: 'strategy',
	text: `Strategisk fråga: ${question}`,
	kind: 'discuss'
});
