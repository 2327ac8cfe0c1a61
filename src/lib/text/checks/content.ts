import type { ContentCheckId } from '#lib/domain/checks/process/result.ts';
import type { ContentCheckText } from '#lib/text/checks/shape.ts';

export const contentCheckTexts = {
	cProblems: {
		text: 'Vilka problem som står i fokus.',
		missing: 'Minst ett område saknar problem.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	},
	cCauses: {
		text: 'Vad som troligen ligger bakom.',
		missing: 'Minst ett område saknar orsak.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	},
	cGoals: {
		text: 'Avgränsade mål som går att mäta.',
		missing: 'Minst ett område saknar ett mätbart mål.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	},
	cDocumentation: {
		text: 'Hur arbetet dokumenteras.',
		missing: 'Det framgår inte hur arbetet dokumenteras.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	},
	cFollowUp: {
		text: 'Hur uppföljningen går till.',
		missing: 'Det framgår inte hur uppföljningen går till.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	},
	cPeriod: {
		text: 'Vilken tid den gäller.',
		missing: 'Det framgår inte vilken tid den gäller.',
		source: 'braSteg_3SidanOmSamverkansoverenskommelsen'
	}
} satisfies Record<ContentCheckId, ContentCheckText>;
