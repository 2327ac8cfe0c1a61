/** The report to the council, the answer to an interpellation and the annex on the situation, in Swedish. */
import { composeOutlined } from '#lib/domain/document/compose-outlined.ts';
import { isFilled } from '#lib/domain/document/answers.ts';
import { isMunicipal } from '#lib/domain/document/legal-form.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { OutlinedTexts } from '#lib/domain/document/texts.ts';
import { sharedTexts } from './compose.ts';
import { councilReportFront } from './council-report/front.ts';
import { councilReportHead } from './council-report/head.ts';
import { councilReportChapters } from './council-report/report.ts';
import { interpellationChapters } from './interpellation/answer.ts';
import { interpellationFront } from './interpellation/front.ts';
import { interpellationHead } from './interpellation/head.ts';
import type { DocumentKind } from './kind.ts';
import { reportMacros } from './macros-reports.ts';
import { reportPlaceholders } from './placeholders/reports.ts';
import { situationAnnexChapters } from './situation-annex/annex.ts';
import { situationAnnexFront } from './situation-annex/front.ts';
import { situationAnnexHead } from './situation-annex/head.ts';

const shared = {
	...sharedTexts,
	macros: { ...sharedTexts.macros, ...reportMacros },
	resolvers: { ...sharedTexts.resolvers, ...reportPlaceholders },
	look: 'letter'
} as const;

export const councilReportTexts: OutlinedTexts = {
	...shared,
	kind: 'councilReport',
	head: councilReportHead,
	front: councilReportFront,
	chapters: councilReportChapters
};

export const interpellationTexts: OutlinedTexts = {
	...shared,
	kind: 'interpellation',
	head: interpellationHead,
	front: interpellationFront,
	chapters: interpellationChapters
};

export const situationAnnexTexts: OutlinedTexts = {
	...shared,
	kind: 'situationAnnex',
	head: situationAnnexHead,
	front: situationAnnexFront,
	chapters: situationAnnexChapters
};

/** SFS 2023:196 13 § binds municipalities: without one there is no council to report to. */
const hasMunicipality = ({ content }: DocumentFacts) =>
	(content.initiation.parties ?? []).some(isMunicipal);

const hasSituation = ({ content }: DocumentFacts) => isFilled(content.situation);

export const reportKinds: readonly DocumentKind[] = [
	{
		id: councilReportTexts.kind,
		file: 'rapport-till-kommunfullmaktige',
		name: 'Rapporten till kommunfullmäktige',
		orientation: 'portrait',
		final: 'always',
		isOffered: hasMunicipality,
		compose: (facts) => composeOutlined(facts, councilReportTexts)
	},
	{
		id: interpellationTexts.kind,
		file: 'svar-pa-interpellation',
		name: 'Svaret på en interpellation',
		orientation: 'portrait',
		final: 'always',
		isOffered: hasMunicipality,
		compose: (facts) => composeOutlined(facts, interpellationTexts)
	},
	{
		id: situationAnnexTexts.kind,
		file: 'lagesbild-i-sammandrag',
		name: 'Lägesbilden i sammandrag',
		orientation: 'portrait',
		final: 'whenLawful',
		isOffered: hasSituation,
		compose: (facts) => composeOutlined(facts, situationAnnexTexts)
	}
];
