import type { DocumentModel } from '#lib/domain/document/model.ts';

/** The strings of a model that are printed once each, by the key they stand under. */
const PRINTED = new Set(['text', 'heading', 'caption', 'term', 'party']);
/** Printed elsewhere than in the running text. */
const APART = new Set(['head', 'labels', 'picture']);

export interface Tokenised {
	readonly model: DocumentModel;
	readonly tokens: readonly string[];
}

/** The model with every printed string replaced by a word of its own, to follow each one through the file. */
export function tokenise(model: DocumentModel): Tokenised {
	const tokens: string[] = [];
	const replace = (value: unknown, key: string): unknown => {
		if (typeof value === 'string') {
			if (!PRINTED.has(key) || value.trim() === '') return value;
			const token = `ord${String(tokens.length).padStart(4, '0')}x`;
			tokens.push(token);
			return token;
		}
		if (Array.isArray(value)) return value.map((item: unknown) => replace(item, key));
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, inner]) => [
				name,
				APART.has(name) ? inner : replace(inner, name)
			])
		);
	};
	return { model: replace(model, '') as DocumentModel, tokens };
}
