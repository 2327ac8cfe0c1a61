import { choice, date, longText, rows, text } from '../fields.ts';

export const dialoguesFields = {
	dialogues: rows(
		{
			kind: choice('dialogueType'),
			date: date(),
			participants: text({ privacy: true }),
			result: longText({ privacy: true }),
			change: text()
		},
		{ group: 'dialogues', later: true, privacy: true, requirements: ['H7'] }
	),
	targetGroupVoice: longText({ group: 'dialogues', later: true, requirements: ['M6', 'H7'] })
} as const;
