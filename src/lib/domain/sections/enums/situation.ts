export const situationEnums = {
	pictureLevel: ['overall', 'local', 'operational'],
	groundsRow: ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'],
	groundsScale: ['0', '1', '2', '3'],
	checksRow: ['resources', 'influence', 'cost'],
	problemChoice: ['chosen', 'later', 'not_chosen']
} as const;
