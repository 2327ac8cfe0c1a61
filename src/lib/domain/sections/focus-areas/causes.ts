import { choice, choices, date, lines, longText, rows, text } from '../fields.ts';

/** Asked once for each focus area. */
export const causesPerArea = {
	causes: rows(
		{
			text: longText({ privacy: true, form: 'clause' }),
			kind: choice('causeKind', { optional: true, internal: true }),
			side: choice('causeSide', { internal: true }),
			support: text(),
			influence: choice('yesPartlyNo')
		},
		{ group: 'causes', later: true, privacy: true, leaders: true, requirements: ['H5', 'M18'] }
	),
	analysisMethod: choices('causeMethod', { group: 'causes', later: true, requirements: ['H5'] }),
	analysisStatus: choice('analysisStatus', { group: 'causes', later: true, requirements: ['H5'] }),
	analysisDate: date({ group: 'causes', later: true }),
	analysisParticipants: lines({ group: 'causes', later: true, requirements: ['G1'] })
} as const;
