import type { AgreementContent } from '#lib/domain/sections/content.ts';

type Mandate = AgreementContent['mandate'];

export const undertakings: Mandate['undertakings'] = [
	{
		id: 'u-coacher',
		party: 'hk',
		area: 'unga',
		text: 'ha två ungdomscoacher som söker upp unga och är kända vuxna för dem',
		responsible: 'enhetschefen i socialtjänsten',
		guaranteed: 'Två ungdomscoacher',
		amount: '40 procent av heltid var',
		committee: 'socialnämnden'
	},
	{
		id: 'u-samtal',
		party: 'hk',
		area: 'unga',
		text: 'hålla bekymringssamtal tillsammans med polisen',
		responsible: 'enhetschefen i socialtjänsten',
		guaranteed: 'Tid för bekymringssamtal',
		amount: 'Ingår i ungdomscoachernas arbetstid',
		committee: 'socialnämnden'
	},
	{
		id: 'u-avstamning',
		party: 'hk',
		area: 'unga',
		text: 'stämma av varje månad under terminen mellan skolans ledning och kontaktpolisen',
		responsible: 'rektorerna',
		guaranteed: 'Tid för skolavstämningen',
		amount: 'Inom ordinarie uppdrag',
		committee: 'skolnämnden'
	},
	{
		id: 'u-team',
		party: 'hk',
		area: 'unga',
		text: 'ha elevteam och sociala team på skolorna som uppmärksammar tidiga tecken',
		responsible: 'rektorerna',
		guaranteed: 'Elevteam och sociala team',
		amount: 'Inom skolans budget',
		committee: 'skolnämnden'
	},
	{
		id: 'u-bevakning',
		party: 'hk',
		area: 'skadegorelse',
		text: 'köpa bevakning i ungdomsmiljöer, styra den tillsammans med polisen och hålla kontaktlistorna aktuella',
		responsible: 'kommunens brottsförebyggande samordnare',
		guaranteed: 'Bevakningsuppdrag',
		amount: 'Enligt kommunens avtal med bevakningsbolaget'
	},
	{
		id: 'u-kontaktpolis',
		party: 'polisen',
		area: 'unga',
		text: 'ha en kontaktpolis för varje skola',
		responsible: 'gruppchefen hos polisen',
		guaranteed: 'Kontaktpolis för varje skola',
		amount: 'Inom ordinarie uppdrag'
	},
	{
		id: 'u-kronoberg',
		party: 'polisen',
		area: 'unga',
		text: 'arbeta enligt Kronobergsmodellen när unga dricker alkohol på allmän plats',
		responsible: 'gruppchefen hos polisen',
		guaranteed: 'Fyra poliser i yttre tjänst',
		amount: 'Inom ordinarie uppdrag'
	},
	{
		id: 'u-bokning',
		party: 'polisen',
		area: 'unga',
		text: 'skyndsamt kontakta socialtjänsten och vårdnadshavarna för att boka bekymringssamtal',
		responsible: 'polisens ungdomsutredare',
		guaranteed: 'Polisens ungdomsutredare',
		amount: 'Inom ordinarie uppdrag'
	}
];

/** What the operations of the municipality do, and where it ends. */
export const operations: Mandate['operations'] = [
	{
		id: 'socialtjansten',
		party: 'hk',
		name: 'socialtjänsten',
		kind: 'social',
		task: 'Ungdomscoacher, bekymringssamtal och insatser',
		limit: 'Att ingripa mot brott eller ta alkohol i beslag'
	},
	{
		id: 'skolan',
		party: 'hk',
		name: 'skolan',
		kind: 'school',
		task: 'Upptäcka tidiga tecken och vara kontakt för polisen och socialtjänsten',
		limit: 'Att utreda brott'
	}
];
