import type { Source } from './shape.ts';

/** What documents for everybody are measured against. */
export const accessibilitySources = {
	wcag_2_1: {
		kind: 'other',
		ref: 'WCAG 2.1',
		url: 'https://www.w3.org/TR/WCAG21/',
		checked: '2026-11-22'
	},
	diggOmTekniskaKrav: {
		kind: 'practice',
		ref: 'Digg, Åtaganden – vilka är kraven?',
		url: 'https://www.digg.se/kunskap-och-stod/digital-tillganglighet/rattslig-vagledning/7.-ataganden---vilka-ar-kraven',
		checked: '2026-11-22'
	}
} as const satisfies Record<string, Source>;
