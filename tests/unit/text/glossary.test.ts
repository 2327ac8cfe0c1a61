import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { avoidExceptions, glossary } from '#lib/text/glossary/all.ts';

/** The words of questions, checks and pages; not sources' names, not examples, not foreign files' headings. */
const files = readdirSync('src/lib/text', { recursive: true, encoding: 'utf8' }).filter((file) =>
	/^(questions|options|checks|pages|forms|refusals|sections|ui|disclaimer|pages).*\.ts$/.test(file)
);
const ours = files
	.map((file) => readFileSync(`src/lib/text/${file}`, 'utf8'))
	.join('\n')
	.split('\n')
	.filter((line) => !/badExample|example:|^import|^\s*(\/\*|\*|\/\/)/.test(line))
	.map((line) => avoidExceptions.reduce((text, exception) => text.replaceAll(exception, ''), line));

test('one concept has one word: avoided synonyms are not used', () => {
	// Support to a person is an insats; only a row of the plan is never called one (style of the documents, 3).
	const avoided = glossary.flatMap(({ sv, avoid = [] }) =>
		avoid.filter((word) => !/^insats/.test(word)).map((word) => ({ word, sv }))
	);
	const found = avoided.flatMap(({ word, sv }) => {
		const whole = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu');
		return ours
			.filter((line) => whole.test(line))
			.map((line) => `${word} (${sv}): ${line.trim().slice(0, 120)}`);
	});
	expect(found).toEqual([]);
});

test('every word stands once, in Swedish and in English', () => {
	for (const words of [glossary.map(({ sv }) => sv), glossary.map(({ en }) => en)]) {
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	}
});
