import { hasText } from '../answers.ts';
import { promisesIn } from '../promises.ts';
import type { ListOf } from './item.ts';

export const promiseLists = {
	/** Every measure that is promised; the row goes by the name `measure`. */
	promise: ({ facts }) =>
		promisesIn(facts.content).map((measure) => ({ id: measure.id, bound: { measure } })),
	/** Those that are put into words. */
	wordedPromise: ({ facts }) =>
		promisesIn(facts.content)
			.filter(({ promiseWording }) => hasText(promiseWording))
			.map((measure) => ({ id: measure.id, bound: { measure } })),
	unwordedPromise: ({ facts }) =>
		promisesIn(facts.content)
			.filter(({ promiseWording }) => !hasText(promiseWording))
			.map(({ id }) => ({ id, bound: {} })),
	/** Ways to reach the parties. */
	contact: ({ facts }) =>
		(facts.content.initiation.contacts ?? [])
			.filter(({ function: name, channel }) => hasText(name) || hasText(channel))
			.map((contact) => ({ id: contact.id, bound: { contact } })),
	/** Who stands for the promise, with or without a name. */
	promiser: ({ facts }) =>
		(facts.content.mandate.signatories ?? [])
			.filter(({ party, function: name }) => hasText(party) && hasText(name))
			.map((signatory) => ({ id: signatory.id, bound: { signatory } })),
	/** Areas that are described well enough to be told about. */
	publicArea: ({ facts }) =>
		(facts.content.focusAreas.areas ?? [])
			.filter(({ name, parent }) => hasText(name) && parent === undefined)
			.map((focusArea) => ({ id: focusArea.id, bound: { focusArea } }))
} as const satisfies Readonly<Record<string, ListOf>>;
