import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { focusAreasEnums } from '#lib/domain/sections/enums/focus-areas.ts';

export const focusAreasOptions = {
	theme: {
		children_youth: 'Barn och unga',
		school: 'Skola',
		drugs: 'Narkotika, alkohol och andra droger',
		place: 'En viss plats',
		close_relations: 'Våld i nära relation',
		organised: 'Organiserad brottslighet',
		welfare: 'Välfärdsbrott',
		influence: 'Otillåten påverkan',
		fraud: 'Bedrägeri',
		older: 'Brott mot äldre',
		property: 'Stöld, inbrott och skadegörelse',
		traffic: 'Trafik',
		extremism: 'Våldsbejakande extremism',
		other: 'Annat'
	},
	causeKind: {
		risk: 'Något som ökar risken',
		protection: 'Något som skyddar men saknas'
	},
	causeSide: {
		offender: 'Hos dem som begår brott',
		target: 'Hos den eller det som drabbas',
		place: 'På platsen',
		system: 'I hur vi arbetar'
	},
	analysisStatus: {
		done: 'Den är klar',
		planned: 'Den är planerad',
		not_planned: 'Den är inte planerad'
	},
	goalKind: {
		effect: 'Effekt: något blir annorlunda för människor',
		process: 'Process: vi arbetar på ett annat sätt',
		production: 'Produktion: vi gör så här mycket'
	},
	goalLevel: {
		overall: 'Övergripande mål',
		interim: 'Delmål'
	},
	goalDirection: {
		down: 'Ska minska',
		up: 'Ska öka',
		keep: 'Ska vara kvar på samma nivå',
		state: 'Ett läge som ska vara nått',
		number: 'Ett visst tal'
	}
} satisfies OptionTexts<typeof focusAreasEnums>;
