import type { Source } from './shape.ts';

/** Statutes. */
export const lawSources = {
	sfs_2023_196_9P: {
		kind: 'law',
		ref: 'SFS 2023:196 9 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	sfs_2023_196_8P: {
		kind: 'law',
		ref: 'SFS 2023:196 8 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	polislagen_1984_387_6P: {
		kind: 'law',
		ref: 'Polislagen (1984:387) 6 §',
		url: 'https://lagen.nu/1984:387',
		checked: '2026-11-22'
	},
	sfs_2023_196_13P: {
		kind: 'law',
		ref: 'SFS 2023:196 13 §',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	sfs_2023_442: { kind: 'law', ref: 'SFS 2023:442', checked: '2026-11-22' },
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
	sfs_2023_196_5P: {
		kind: 'law',
		ref: 'SFS 2023:196 5 §',
		url: 'https://lagen.nu/2023:196',
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
	sfs_2023_196_10_12Pp: {
		kind: 'law',
		ref: 'SFS 2023:196 10–12 §§',
		url: 'https://lagen.nu/2023:196',
		checked: '2026-11-22'
	},
	sfs_2023_196_14P: {
		kind: 'law',
		ref: 'SFS 2023:196 14 §',
		url: 'https://lagen.nu/2023:196',
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
	ownRulePublicRecord: {
		kind: 'law',
		ref: 'Vår regel. Skälet är att texten kan bli allmän handling, tryckfrihetsförordningen 2 kap.',
		url: 'https://lagen.nu/1949:105',
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
	}
} satisfies Record<string, Source>;
