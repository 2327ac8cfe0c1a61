import type { Source } from './shape.ts';

/** Brå's own pages. */
export const braSources = {
	bra_1_1BeslutaOmSamverkan: {
		kind: 'bra',
		ref: 'Brå 1.1 Besluta om samverkan',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/initiera-samverkan/besluta-om-samverkan',
		checked: '2026-11-22'
	},
	braSteg_1InitieraSamverkan: {
		kind: 'bra',
		ref: 'Brå steg 1 Initiera samverkan',
		url: 'https://www.bra.se/forebygga-brott/samverkan/initiera-samverkan.html',
		checked: '2026-11-22'
	},
	braSteg_5UppfoljningOchAterkoppling: {
		kind: 'bra',
		ref: 'Brå steg 5 Uppföljning och återkoppling',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/uppfoljning.html',
		checked: '2026-11-22'
	},
	braSteg_1SidanOmOrganisationForArbetet: {
		kind: 'bra',
		ref: 'Brå steg 1, sidan om organisation för arbetet',
		url: 'https://bra.se/forebygga-brott/samverkan/initiera-samverkan/skapa-en-organisation-for-arbetet.html',
		checked: '2026-11-22'
	},
	braSteg_3Och_4SidornaOmOverenskommelsenOchOmAttGenomforaAtga: {
		kind: 'bra',
		ref: 'Brå steg 3 och 4, sidorna om överenskommelsen och om att genomföra åtgärderna',
		url: 'https://bra.se/forebygga-brott/samverkan/genomforande/genomfor-atgarderna.html',
		checked: '2026-11-22'
	},
	braSteg_3SidanOmSamverkansoverenskommelsen: {
		kind: 'bra',
		ref: 'Brå steg 3, sidan om samverkansöverenskommelsen',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/gemensamma-forberedelser/teckna-samverkansoverenskommelse.html',
		checked: '2026-11-22'
	},
	bra_3_0GemensammaForberedelser: {
		kind: 'bra',
		ref: 'Brå 3.0 Gemensamma förberedelser',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/gemensamma-forberedelser',
		checked: '2026-11-22'
	},
	braSteg_4SidanOmAttGenomforaAtgarderna: {
		kind: 'bra',
		ref: 'Brå steg 4, sidan om att genomföra åtgärderna',
		url: 'https://bra.se/forebygga-brott/samverkan/genomforande/genomfor-atgarderna.html',
		checked: '2026-11-22'
	},
	bra_2021InformationsdelningMellanSocialtjanstOchPolis: {
		kind: 'bra',
		ref: 'Brå 2021, informationsdelning mellan socialtjänst och polis',
		url: 'https://bra.se/publikationer/arkiv/publikationer/2021-02-26-informationsdelning-mellan-socialtjanst-och-polis.html',
		checked: '2026-11-22'
	},
	braSteg_4SidanOmValAvAtgarder: {
		kind: 'bra',
		ref: 'Brå steg 4, sidan om val av åtgärder',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/genomforande/valj-atgarder-som-paverkar-orsakerna.html',
		checked: '2026-11-22'
	},
	braSteg_3NyhetOmSodraLappland_2018: {
		kind: 'bra',
		ref: 'Brå steg 3; nyhet om Södra Lappland 2018',
		url: 'https://bra.se/om-bra/nytt-fran-bra/arkiv/nyheter/2018-01-31-kommunens-lagesbild-fick-polisen-att-tanka-om.html',
		checked: '2026-11-22'
	},
	braSteg_2SidanOmKartlaggningOchLagesbild: {
		kind: 'bra',
		ref: 'Brå steg 2, sidan om kartläggning och lägesbild',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/egna-forberedelser/ta-fram-en-kartlaggning-och-lagesbild.html',
		checked: '2026-11-22'
	},
	braSteg_2AldreSidaOmEgenLagesbild_2020: {
		kind: 'bra',
		ref: 'Brå steg 2, äldre sida om egen lägesbild (2020)',
		url: 'https://bra.se/forebygga-brott/samverkan/egna-forberedelser/ta-fram-en-egen-lagesbild.html',
		checked: '2026-11-22'
	},
	braSteg_2SidanOmMonster: {
		kind: 'bra',
		ref: 'Brå steg 2, sidan om mönster',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/egna-forberedelser/identifiera-monster.html',
		checked: '2026-11-22'
	},
	bra_2_3Medarbetardialoger: {
		kind: 'bra',
		ref: 'Brå 2.3 Medarbetardialoger',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/egna-forberedelser/gor-medarbetardialoger.html',
		checked: '2026-11-22'
	},
	bra_3_2PrioriteraMellanProblemen: {
		kind: 'bra',
		ref: 'Brå 3.2 Prioritera mellan problemen',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/gemensamma-forberedelser/prioritera-mellan-problemen',
		checked: '2026-11-22'
	},
	braSteg_3SidanOmOrsaksanalys: {
		kind: 'bra',
		ref: 'Brå steg 3, sidan om orsaksanalys',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/gemensamma-forberedelser/gor-en-orsaksanalys.html',
		checked: '2026-11-22'
	},
	bra_4_1FormuleraMal: {
		kind: 'bra',
		ref: 'Brå 4.1 Formulera mål',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/genomforande/formulera-mal.html',
		checked: '2026-11-22'
	},
	braSteg_4SidanOmAttPlaneraUppfoljning: {
		kind: 'bra',
		ref: 'Brå steg 4, sidan om att planera uppföljning',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/genomforande/planera-uppfoljning.html',
		checked: '2026-11-22'
	},
	braSteg_4Genomforande: {
		kind: 'bra',
		ref: 'Brå steg 4 Genomförande',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/genomforande.html',
		checked: '2026-11-22'
	},
	braSteg_4SidanOmAtgardsplan: {
		kind: 'bra',
		ref: 'Brå steg 4, sidan om åtgärdsplan',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/genomforande/uppratta-atgardsplan.html',
		checked: '2026-11-22'
	},
	braNyhetOmLagen_2023_07_01: {
		kind: 'bra',
		ref: 'Brå, nyhet om lagen 2023-07-01',
		url: 'https://bra.se/om-bra/nytt-fran-bra/arkiv/nyheter/2023-07-01-ny-lag-trader-i-kraft---en-milstolpe-for-det-brottsforebyggande-arbetet.html',
		checked: '2026-11-22'
	},
	braSteg_5SidanOmGenomfordaAtaganden: {
		kind: 'bra',
		ref: 'Brå steg 5, sidan om genomförda åtaganden',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/uppfoljning/folj-upp-om-atagandena-har-genomforts.html',
		checked: '2026-11-22'
	},
	braSteg_4SidanOmMedborgarloften: {
		kind: 'bra',
		ref: 'Brå steg 4, sidan om medborgarlöften',
		url: 'https://www.bra.se/forebygga-brott/samverkan/genomforande/formulera-medborgarloften.html',
		checked: '2026-11-22'
	},
	braSteg_5SidanOmArbetsprocessen: {
		kind: 'bra',
		ref: 'Brå steg 5, sidan om arbetsprocessen',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/uppfoljning/folj-upp-arbetsprocessen.html',
		checked: '2026-11-22'
	},
	braNyhetOmMedborgarloften_2018_12_14: {
		kind: 'bra',
		ref: 'Brå, nyhet om medborgarlöften 2018-12-14',
		checked: '2026-11-22'
	},
	bra_1_1BeslutaOmSamverkanFragornaArBrasAttTaHandOmVarjeNejAr: {
		kind: 'bra',
		ref: 'Brå 1.1 Besluta om samverkan. Frågorna är Brås, att ta hand om varje nej är vårt tillägg',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/initiera-samverkan/besluta-om-samverkan',
		checked: '2026-11-22'
	},
	braSteg_2EgnaForberedelser: {
		kind: 'bra',
		ref: 'Brå steg 2 Egna förberedelser',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/egna-forberedelser.html',
		checked: '2026-11-22'
	},
	braOmSigOchSspf: {
		kind: 'bra',
		ref: 'Brå om SIG och SSPF',
		url: 'https://bra.se/forebygga-brott/forebyggande-metoder/sociala-insatsgrupper-sig-och-sspf.html',
		checked: '2026-11-22'
	},
	bra_3_2PrioriteraMellanProblemenTaletSexArVart: {
		kind: 'bra',
		ref: 'Brå 3.2 Prioritera mellan problemen. Talet sex är vårt',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/gemensamma-forberedelser/prioritera-mellan-problemen',
		checked: '2026-11-22'
	}
} satisfies Record<string, Source>;
