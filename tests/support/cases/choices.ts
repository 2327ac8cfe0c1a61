import type { EnumId } from '#lib/domain/sections/vocabulary.ts';
import {
	coordinationTaskTexts,
	dialogueTexts,
	documentKinds,
	goalKindTexts,
	levelTexts,
	principleTexts,
	responseTexts,
	revisionTriggerTexts
} from '#lib/text/documents/placeholders/words.ts';
import { optionLabel } from '#lib/text/options/all.ts';
import { intervalText } from '#lib/text/swedish/intervals.ts';

/** Words of a chosen option, where the documents say it otherwise than the form does. */
const said: Readonly<Partial<Record<EnumId, Readonly<Record<string, string>>>>> = {
	documentKind: documentKinds,
	principle: principleTexts,
	dialogueType: dialogueTexts,
	revisionTrigger: revisionTriggerTexts,
	goalKind: goalKindTexts,
	preventionLevel: levelTexts,
	statementResponse: responseTexts,
	coordinationTask: {
		...coordinationTaskTexts,
		support: 'samordnar och stöder kommunens arbete enligt lagen',
		contact: 'är kontaktpunkt för externa aktörer',
		inform: 'bidrar till att invånare och andra får information om arbetet'
	},
	originKind: { goal: 'ett verksamhetsmål', assignment: 'ett uppdrag', discovered: 'ett problem' },
	legalBasis: {
		sfs_2023_196_9: 'enligt 9 § lagen (2023:196)',
		sfs_2023_196_8: '(8 § lagen (2023:196))',
		polislagen_6: 'enligt 6 § polislagen (1984:387)',
		sfs_2022_1718_2: 'enligt 2 § 3 förordningen (2022:1718)',
		forvaltningslagen_8: 'enligt 8 § förvaltningslagen (2017:900)'
	},
	boundaryClause: {
		own_mandate: 'svarar för sina egna åtaganden',
		ordinary_work: 'fortsätter som vanligt och ersätts inte',
		joint_only: 'gäller bara det som parterna har bestämt att göra tillsammans',
		not_binding: 'inte som en juridiskt bindande handling'
	},
	signatoryBasis: {
		own_board: 'enligt beslut av',
		internal_rules: 'inom sitt eget mandat'
	},
	evaluationChoice: {
		both: 'utvärdering av process och effekt',
		process: 'utvärdering av process',
		effect: 'utvärdering av effekt'
	},
	standing: { acting: 'Tf.' },
	signingMethod: { paper: 'likalydande exemplar', digital: 'undertecknas elektroniskt' },
	planKind: { joint: 'gemensam åtgärdsplan', both: 'gemensam åtgärdsplan' },
	planRelation: { separate: 'är en annan plan, som kommunen själv beslutar om' },
	decisionConcerns: { agreement: 'beslut', own_undertakings: 'ställt sig bakom sina åtaganden' },
	analysisStatus: { done: 'orsaksanalysen gjordes' }
};

const renewals: Readonly<Record<string, readonly string[]>> = {
	new: ['första överenskommelse'],
	renewed: ['överenskommelsen följer på', 'överenskommelsen ersätter', 'överenskommelser om']
};

export function choiceTexts(options: EnumId, value: string): readonly string[] {
	if (options === 'renewal') return renewals[value] ?? [];
	const words = said[options]?.[value];
	const often = options === 'interval' ? intervalText(value as 'yearly', undefined) : undefined;
	return [words ?? often ?? optionLabel(options, value)];
}
