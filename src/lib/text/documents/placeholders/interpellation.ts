/** What the answer to an interpellation asks for. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { at, of } from './entry.ts';

export const interpellationPlaceholders = {
	interpellationTitle: at('name', 'followUp.interpellation.title'),
	interpellationSubject: at('nounPhrase', 'followUp.interpellation.subject'),
	interpellationCaseNumber: at('name', 'followUp.interpellation.registryNumber'),
	askerName: at('name', 'followUp.interpellation.asker'),
	answererName: at('name', 'followUp.interpellation.answererName'),
	answererTitle: at('function', 'followUp.interpellation.answererTitle'),
	councilDate: at('date', 'followUp.interpellation.councilDate'),
	answerDate: at('date', 'followUp.interpellation.answerDate'),
	answerBasis: at('nounPhrase', 'followUp.interpellation.basis'),
	sharedView: at('clause', 'followUp.interpellation.sharedView'),
	assessmentDue: at('date', 'followUp.interpellation.assessmentDue'),
	reformsDue: at('date', 'followUp.interpellation.reformsDue'),
	centreStatus: at('nounPhrase', 'followUp.interpellation.centre'),
	gapFrom: of('unclearTask', 'function', 'from'),
	gapTo: of('unclearTask', 'function', 'to'),
	gapTask: of('unclearTask', 'nounPhrase', 'task'),
	gapOwner: of('unclearTask', 'function', 'owner'),
	'reform.use': of('reform', 'cell', 'use'),
	'reform.reason': of('reform', 'cell', 'reason'),
	'reform.owner': of('reform', 'function', 'responsible')
} as const satisfies Resolvers;
