import type { Source } from './shape.ts';

/** The source documents of this project. */
export const seedSources = {
	sarskiltUttalandeOmNyOverenskommelseStockholmsStad: {
		kind: 'seed',
		ref: 'Särskilt uttalande om ny överenskommelse, Stockholms stad',
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
	interpellationOmSamverkanGavleKommun: {
		kind: 'seed',
		ref: 'Interpellation om samverkan, Gävle kommun',
		checked: '2026-11-22'
	},
	malardalensHogskolaHallstahammar_2014: {
		kind: 'seed',
		ref: 'Mälardalens högskola, Hallstahammar 2014',
		checked: '2026-11-22'
	},
	medborgarforslagHasselbyVallingby_2025: {
		kind: 'seed',
		ref: 'Medborgarförslag, Hässelby-Vällingby 2025',
		checked: '2026-11-22'
	}
} satisfies Record<string, Source>;
