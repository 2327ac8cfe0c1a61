import type { OptionTexts } from '#lib/text/options/shape.ts';
import type { situationEnums } from '#lib/domain/sections/enums/situation.ts';

export const situationOptions = {
	pictureLevel: {
		overall: 'Hela den gemensamma bilden',
		local: 'En ort eller en stadsdel',
		operational: 'Det löpande arbetet'
	},
	groundsRow: {
		g1: 'Vanligt, ökar eller avviker',
		g2: 'Samlas på vissa platser',
		g3: 'Drabbar eller begås av vissa grupper mest',
		g4: 'Signalbrott',
		g5: 'Berör många',
		g6: 'Får svåra följder'
	},
	groundsScale: {
		'0': 'Inte alls',
		'1': 'Lite',
		'2': 'En del',
		'3': 'Mycket'
	},
	checksRow: {
		resources: 'Vi har resurser',
		influence: 'Vi kan påverka det',
		cost: 'Kostnaden är rimlig'
	},
	problemChoice: {
		chosen: 'Vi väljer det nu',
		later: 'Det får vänta',
		not_chosen: 'Vi väljer bort det'
	}
} satisfies OptionTexts<typeof situationEnums>;
