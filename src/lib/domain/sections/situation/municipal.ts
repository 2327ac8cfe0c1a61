import { date, lines, longText } from '../fields.ts';

export const municipalFields = {
	crimeMapping: longText({ group: 'municipal', later: true, privacy: true, requirements: ['H5'] }),
	consequences: longText({ group: 'municipal', later: true, privacy: true }),
	otherInformation: longText({ group: 'municipal', later: true, privacy: true }),
	analysis: longText({ group: 'municipal', later: true, privacy: true }),
	lastUpdated: date({ group: 'municipal', later: true }),
	otherPlanning: lines({ group: 'municipal', later: true, optional: true, form: 'list' })
} as const;
