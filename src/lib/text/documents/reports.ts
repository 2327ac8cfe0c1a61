/** The report to the council, the answer to an interpellation and the annex on the situation, in Swedish. */
import { composeLetter } from '#lib/domain/document/compose-letter.ts';
import { isMunicipal } from '#lib/domain/document/legal-form.ts';
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { LetterTexts } from '#lib/domain/document/texts.ts';
import { councilReportFront } from './council-report/front.ts';
import { councilReportHead } from './council-report/head.ts';
import { councilReportChapters } from './council-report/report.ts';
import { documentWords } from './grammar.ts';
import { interpellationChapters } from './interpellation/answer.ts';
import { interpellationFront } from './interpellation/front.ts';
import { interpellationHead } from './interpellation/head.ts';
import type { DocumentKind } from './kind.ts';
import { documentLabels } from './labels.ts';
import { macros } from './macros.ts';
import { resolvers } from './placeholders/all.ts';
import { situationAnnexChapters } from './situation-annex/annex.ts';
import { situationAnnexFront } from './situation-annex/front.ts';
import { situationAnnexHead } from './situation-annex/head.ts';

const shared = { resolvers, macros, words: documentWords, labels: documentLabels };

export const councilReportTexts: LetterTexts = {
	...shared,
	head: councilReportHead,
	front: councilReportFront,
	chapters: councilReportChapters
};

export const interpellationTexts: LetterTexts = {
	...shared,
	head: interpellationHead,
	front: interpellationFront,
	chapters: interpellationChapters
};

export const situationAnnexTexts: LetterTexts = {
	...shared,
	head: situationAnnexHead,
	front: situationAnnexFront,
	chapters: situationAnnexChapters
};

/** SFS 2023:196 13 § binds municipalities: without one there is no council to report to. */
const hasMunicipality = ({ content }: DocumentFacts) =>
	(content.initiation.parties ?? []).some(isMunicipal);

export const reportKinds: readonly DocumentKind[] = [
	{
		id: 'councilReport',
		file: 'rapport-till-kommunfullmaktige',
		name: 'Rapporten till kommunfullmäktige',
		orientation: 'portrait',
		final: 'whenLawful',
		isOffered: hasMunicipality,
		compose: (facts) => composeLetter(facts, councilReportTexts, 'councilReport')
	},
	{
		id: 'interpellation',
		file: 'svar-pa-interpellation',
		name: 'Svaret på en interpellation',
		orientation: 'portrait',
		final: 'whenLawful',
		isOffered: hasMunicipality,
		compose: (facts) => composeLetter(facts, interpellationTexts, 'interpellation')
	},
	{
		id: 'situationAnnex',
		file: 'lagesbild-i-sammandrag',
		name: 'Lägesbilden i sammandrag',
		orientation: 'portrait',
		final: 'whenLawful',
		compose: (facts) => composeLetter(facts, situationAnnexTexts, 'situationAnnex')
	}
];
