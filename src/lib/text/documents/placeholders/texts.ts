/** Lines and choices as the sentence needs them. */
import type { Scope } from '#lib/domain/document/scope.ts';
import { fit } from '#lib/text/swedish/fit.ts';
import { isProperIn } from './named.ts';

type Print = (text: string, scope: Scope) => string;

export const asSentence: Print = (text, { facts }) => fit(text, 'sentence', isProperIn(facts));
export const asInfinitive: Print = (text, { facts }) => fit(text, 'infinitive', isProperIn(facts));
export const asClause: Print = (text, { facts }) => fit(text, 'clause', isProperIn(facts));
export const asCell: Print = (text, { facts }) => fit(text, 'cell', isProperIn(facts));
