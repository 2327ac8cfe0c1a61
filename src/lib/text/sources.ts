/** Where every legal and process statement comes from, once, with the day it was compared with the source. */
export interface Source {
	readonly kind: 'law' | 'bra' | 'practice' | 'seed' | 'other';
	readonly ref: string;
	readonly url?: string;
	readonly checked: string;
}

export const sources = {
	sfs_2023_196_9P: {
		kind: 'law',
		ref: 'SFS 2023:196 9 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	review121: {
		kind: 'practice',
		ref: 'Genomgång av 121 publicerade överenskommelser, löften och planer',
		checked: '2026-11-22'
	},
	sarskiltUttalandeOmNyOverenskommelseStockholmsStad: {
		kind: 'seed',
		ref: 'Särskilt uttalande om ny överenskommelse, Stockholms stad',
		checked: '2026-11-22'
	},
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
	malardalensHogskolaUtvarderingIHallstahammar_2014: {
		kind: 'seed',
		ref: 'Mälardalens högskola, utvärdering i Hallstahammar 2014',
		checked: '2026-11-22'
	},
	svarPaMedborgarforslagHasselbyVallingby_2025: {
		kind: 'seed',
		ref: 'Svar på medborgarförslag, Hässelby-Vällingby 2025',
		checked: '2026-11-22'
	},
	sfs_2023_196_8P: {
		kind: 'law',
		ref: 'SFS 2023:196 8 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	braSteg_1SidanOmOrganisationForArbetet: {
		kind: 'bra',
		ref: 'Brå steg 1, sidan om organisation för arbetet',
		url: 'https://bra.se/forebygga-brott/samverkan/initiera-samverkan/skapa-en-organisation-for-arbetet.html',
		checked: '2026-11-22'
	},
	polislagen_1984_387_6P: {
		kind: 'law',
		ref: 'Polislagen (1984:387) 6 §',
		url: 'https://lagen.nu/1984:387',
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
	interpellationOmSamverkanGavleKommun: {
		kind: 'seed',
		ref: 'Interpellation om samverkan, Gävle kommun',
		checked: '2026-11-22'
	},
	sfs_2023_196_13P: {
		kind: 'law',
		ref: 'SFS 2023:196 13 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	bra_3_0GemensammaForberedelser: {
		kind: 'bra',
		ref: 'Brå 3.0 Gemensamma förberedelser',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/gemensamma-forberedelser',
		checked: '2026-11-22'
	},
	sfs_2023_442: { kind: 'law', ref: 'SFS 2023:442', checked: '2026-11-22' },
	braSteg_4SidanOmAttGenomforaAtgarderna: {
		kind: 'bra',
		ref: 'Brå steg 4, sidan om att genomföra åtgärderna',
		url: 'https://bra.se/forebygga-brott/samverkan/genomforande/genomfor-atgarderna.html',
		checked: '2026-11-22'
	},
	sfs_2023_196_10P: {
		kind: 'law',
		ref: 'SFS 2023:196 10 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	sfs_2023_196_11P: {
		kind: 'law',
		ref: 'SFS 2023:196 11 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	sfs_2023_196_12P: {
		kind: 'law',
		ref: 'SFS 2023:196 12 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	tryckfrihetsforordningen_2Kap: {
		kind: 'law',
		ref: 'Tryckfrihetsförordningen 2 kap.',
		url: 'https://lagen.nu/1949:105',
		checked: '2026-11-22'
	},
	bra_2021InformationsdelningMellanSocialtjanstOchPolis: {
		kind: 'bra',
		ref: 'Brå 2021, informationsdelning mellan socialtjänst och polis',
		url: 'https://bra.se/publikationer/arkiv/publikationer/2021-02-26-informationsdelning-mellan-socialtjanst-och-polis.html',
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
	sfs_2023_196_4P: {
		kind: 'law',
		ref: 'SFS 2023:196 4 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	sfs_2023_196_6P: {
		kind: 'law',
		ref: 'SFS 2023:196 6 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	sfs_2023_196_7P: {
		kind: 'law',
		ref: 'SFS 2023:196 7 §',
		url: 'https://lagen.nu/2023:196',
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
	sfs_2023_196_5P: {
		kind: 'law',
		ref: 'SFS 2023:196 5 §',
		url: 'https://lagen.nu/2023:196',
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
	vasterasOverenskommelse_2019: {
		kind: 'practice',
		ref: 'Västerås överenskommelse 2019',
		url: 'https://www.vasteras.se/nyheter/nyheter/2019-11-05-samverkansoverenskommelse-mellan-vasteras-stad-och-lokalpolisomrade-vasteras.html',
		checked: '2026-11-22'
	},
	sfs_2023_196_4_13Pp: {
		kind: 'law',
		ref: 'SFS 2023:196 4–13 §§',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	kommunallagen_2017_725_6Kap_37_38Pp: {
		kind: 'law',
		ref: 'Kommunallagen (2017:725) 6 kap. 37–38 §§',
		url: 'https://lagen.nu/2017:725',
		checked: '2026-11-22'
	},
	bra_1_1BeslutaOmSamverkanFragornaArBrasAttTaHandOmVarjeNejAr: {
		kind: 'bra',
		ref: 'Brå 1.1 Besluta om samverkan. Frågorna är Brås, att ta hand om varje nej är vårt tillägg',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/initiera-samverkan/besluta-om-samverkan',
		checked: '2026-11-22'
	},
	sfs_2023_196_10_12Pp: {
		kind: 'law',
		ref: 'SFS 2023:196 10–12 §§',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	braSteg_2EgnaForberedelser: {
		kind: 'bra',
		ref: 'Brå steg 2 Egna förberedelser',
		url: 'https://bra.se/forebygga-brott/arbeta-brottsforebyggande/egna-forberedelser.html',
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
	braOmSigOchSspf: {
		kind: 'bra',
		ref: 'Brå om SIG och SSPF',
		url: 'https://bra.se/forebygga-brott/forebyggande-metoder/sociala-insatsgrupper-sig-och-sspf.html',
		checked: '2026-11-22'
	},
	socialstyrelsenOmKronobergsmodellen: {
		kind: 'practice',
		ref: 'Socialstyrelsen om Kronobergsmodellen',
		url: 'https://www.socialstyrelsen.se/kunskapsstod-och-regler/omraden/barn-och-unga/unga-som-begar-brott/exempel-brottsforebyggande-metoder/kronobergsmodellen/',
		checked: '2026-11-22'
	},
	malardalensHogskolaHallstahammar_2014: {
		kind: 'seed',
		ref: 'Mälardalens högskola, Hallstahammar 2014',
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
	sfs_2023_196_14P: {
		kind: 'law',
		ref: 'SFS 2023:196 14 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	medborgarforslagHasselbyVallingby_2025: {
		kind: 'seed',
		ref: 'Medborgarförslag, Hässelby-Vällingby 2025',
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
	bra_3_2PrioriteraMellanProblemenTaletSexArVart: {
		kind: 'bra',
		ref: 'Brå 3.2 Prioritera mellan problemen. Talet sex är vårt',
		url: 'https://bra.se/kunskapsstod/arbeta-brottsforebyggande/gemensamma-forberedelser/prioritera-mellan-problemen',
		checked: '2026-11-22'
	},
	kommunallagen_2017_725_6Kap_37_38PpGallerBaraKommunen: {
		kind: 'law',
		ref: 'Kommunallagen (2017:725) 6 kap. 37–38 §§, gäller bara kommunen',
		url: 'https://lagen.nu/2017:725',
		checked: '2026-11-22'
	},
	offentlighetsOchSekretesslagen_10KapProp_2024_25_180: {
		kind: 'law',
		ref: 'Offentlighets- och sekretesslagen 10 kap.; prop. 2024/25:180',
		url: 'https://lagen.nu/prop/2024/25:180',
		checked: '2026-11-22'
	},
	lag_2025_170_6_8Pp: {
		kind: 'law',
		ref: 'Lag (2025:170) 6–8 §§',
		url: 'https://selex.se/eli/sfs/2025/170',
		checked: '2026-11-22'
	},
	varTumregelEnligt_9PSkaSyftenAngesMenInteHurUtforligt: {
		kind: 'practice',
		ref: 'Vår tumregel. Enligt 9 § ska syften anges men inte hur utförligt',
		checked: '2026-11-22'
	},
	ownRulePublicRecord: {
		kind: 'law',
		ref: 'Vår regel. Skälet är att texten kan bli allmän handling, tryckfrihetsförordningen 2 kap.',
		url: 'https://lagen.nu/1949:105',
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
	sfs_2023_196_11_12Pp: {
		kind: 'law',
		ref: 'SFS 2023:196 11–12 §§',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	offentlighetsOchSekretesslagen_2009_400: {
		kind: 'law',
		ref: 'Offentlighets- och sekretesslagen (2009:400)',
		checked: '2026-11-22'
	},
	socialtjanstlagen_2025_400_19Kap_1PNamndIPolislagen_6P: {
		kind: 'law',
		ref: 'Socialtjänstlagen (2025:400) 19 kap. 1 §, nämnd i polislagen 6 §',
		url: 'https://lagen.nu/1984:387',
		checked: '2026-11-22'
	},
	svenskPraxisForArendenOchDiarieforing: {
		kind: 'practice',
		ref: 'Svensk praxis för ärenden och diarieföring',
		checked: '2026-11-22'
	}
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
