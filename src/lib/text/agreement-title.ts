import type { OptionOf } from '#lib/domain/sections/vocabulary.ts';
import { optionLabel } from './options/all.ts';

interface Titled {
	readonly title?: string;
	readonly titleWord?: OptionOf<'titleWord'>;
	readonly titleWordOther?: string;
}

/** What an agreement is called on pages: its title, or what kind it is until it has one. */
export function titleOf({
	title,
	titleWord = 'samverkansoverenskommelse',
	titleWordOther
}: Titled): string {
	if (title) return title;
	const word = titleWord === 'other' ? titleWordOther : optionLabel('titleWord', titleWord);
	return `${word || 'Överenskommelse'} utan titel`;
}
