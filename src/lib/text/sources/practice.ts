import type { Source } from './shape.ts';

/** Published agreements and guidance from other authorities. */
export const practiceSources = {
	review121: {
		kind: 'practice',
		ref: 'Genomgång av 121 publicerade överenskommelser, löften och planer',
		checked: '2026-11-22'
	},
	verktygetsEgenRegel: { kind: 'practice', ref: 'Verktygets egen regel', checked: '2026-11-22' },
	mjolbyKommunOmSspf: {
		kind: 'practice',
		ref: 'Mjölby kommun om SSPF',
		url: 'https://www.mjolby.se/omsorg-och-stod/familj-barn-och-ungdom/samverkan-mellan-skola-socialtjanst-polis-och-fritid-sspf',
		checked: '2026-11-22'
	},
	allmanKunskapOmDataskyddInteLastIKallan: {
		kind: 'practice',
		ref: 'Allmän kunskap om dataskydd, inte läst i källan',
		checked: '2026-11-22'
	},
	vasterasOverenskommelse_2019: {
		kind: 'practice',
		ref: 'Västerås överenskommelse 2019',
		url: 'https://www.vasteras.se/nyheter/nyheter/2019-11-05-samverkansoverenskommelse-mellan-vasteras-stad-och-lokalpolisomrade-vasteras.html',
		checked: '2026-11-22'
	},
	socialstyrelsenOmEst: {
		kind: 'practice',
		ref: 'Socialstyrelsen om EST',
		url: 'https://www.socialstyrelsen.se/kunskapsstod-och-regler/omraden/barn-och-unga/unga-som-begar-brott/exempel-brottsforebyggande-metoder/effektiv-samordning-for-okad-trygghet-est/',
		checked: '2026-11-22'
	},
	socialstyrelsenOmSspf: {
		kind: 'practice',
		ref: 'Socialstyrelsen om SSPF',
		url: 'https://www.socialstyrelsen.se/kunskapsstod-och-regler/omraden/barn-och-unga/unga-som-begar-brott/exempel-brottsforebyggande-metoder/sspf-skola-socialtjanst-polis-fritid/',
		checked: '2026-11-22'
	},
	socialstyrelsenOmKronobergsmodellen: {
		kind: 'practice',
		ref: 'Socialstyrelsen om Kronobergsmodellen',
		url: 'https://www.socialstyrelsen.se/kunskapsstod-och-regler/omraden/barn-och-unga/unga-som-begar-brott/exempel-brottsforebyggande-metoder/kronobergsmodellen/',
		checked: '2026-11-22'
	},
	gotenesMedborgarloftenOchUppfoljning_2018: {
		kind: 'practice',
		ref: 'Götenes medborgarlöften och uppföljning 2018',
		url: 'https://polisen.se/om-polisen/medborgarloften/gotene/uppfoljning-medborgarlote-gotene/',
		checked: '2026-11-22'
	},
	regeringenOmStodprogramForAvhoppareOktober_2025: {
		kind: 'practice',
		ref: 'Regeringen om stödprogram för avhoppare, oktober 2025',
		url: 'https://www.regeringen.se/pressmeddelanden/2025/10/ett-nationellt-stodprogram-for-avhoppare/',
		checked: '2026-11-22'
	},
	gotenesMedborgarloften_2018_2024: {
		kind: 'practice',
		ref: 'Götenes medborgarlöften 2018–2024',
		url: 'https://polisen.se/om-polisen/medborgarloften/gotene/',
		checked: '2026-11-22'
	},
	gislavedsHandlingsplan_2017_2018: {
		kind: 'practice',
		ref: 'Gislaveds handlingsplan 2017–2018',
		url: 'https://www.gislaved.se/kommun-och-politik/folkhalsa-sakerhet-och-kris/brottsforebyggande-arbete/handlingsplan-polis-kommun-och-kriminalvard',
		checked: '2026-11-22'
	},
	regeringenOmSamverkansstrukturNovember_2023: {
		kind: 'practice',
		ref: 'Regeringen om samverkansstruktur, november 2023',
		url: 'https://www.regeringen.se/pressmeddelanden/2023/11/samverkansstruktur-inrattas-for-barn-och-unga-i-grov-kriminalitet/',
		checked: '2026-11-22'
	},
	rapportOmNarhetenTillMedborgarna_2015: {
		kind: 'practice',
		ref: 'Rapport om närheten till medborgarna, 2015',
		url: 'https://docplayer.se/26527477-Har-vi-kommit-narmare-medborgarna.html',
		checked: '2026-11-22'
	},
	varTumregelEnligt_9PSkaSyftenAngesMenInteHurUtforligt: {
		kind: 'practice',
		ref: 'Vår tumregel. Enligt 9 § ska syften anges men inte hur utförligt',
		checked: '2026-11-22'
	},
	vartValAvOrdIVerktyget: {
		kind: 'practice',
		ref: 'Vårt val av ord i verktyget',
		checked: '2026-11-22'
	},
	vartValAvOrdIVerktygetBra_3_2TalarOmAttValjaMellanProblem_9P: {
		kind: 'practice',
		ref: 'Vårt val av ord i verktyget. Brå 3.2 talar om att välja mellan problem, 9 § om områden',
		checked: '2026-11-22'
	},
	rapport_2015OmNarhetenTillMedborgarna: {
		kind: 'practice',
		ref: 'Rapport 2015 om närheten till medborgarna',
		url: 'https://docplayer.se/26527477-Har-vi-kommit-narmare-medborgarna.html',
		checked: '2026-11-22'
	},
	svenskPraxisForArendenOchDiarieforing: {
		kind: 'practice',
		ref: 'Svensk praxis för ärenden och diarieföring',
		checked: '2026-11-22'
	}
} satisfies Record<string, Source>;
