/** Views and decisions on the agreement. One line each: the form and the answer it takes. */
import type { Resolvers } from '#lib/domain/document/scope.ts';
import { of } from './entry.ts';

export const reviewPlaceholders = {
	'view.from': of('view', 'cell', 'from'),
	'view.text': of('view', 'cell', 'text'),
	'committee.name': of('committee', 'function', 'body'),
	'committee.date': of('committee', 'date', 'date'),
	'committee.paragraph': of('committee', 'number', 'paragraph'),
	'decision.body': of('decision', 'function', 'body'),
	'decision.date': of('decision', 'date', 'date'),
	'decision.paragraph': of('decision', 'number', 'paragraph')
} as const satisfies Resolvers;
