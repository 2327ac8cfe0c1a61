import { describe, expect, test } from 'vitest';
import { capitalised, endsSentence, parts } from '#lib/domain/document/compose/template.ts';

const sentences = (template: string) =>
	parts(template).flatMap((part) =>
		part.kind === 'placeholder' && part.sentence ? [part.name] : []
	);

describe('given a text with placeholders', () => {
	test('then it is taken apart in order', () => {
		expect(parts('Syftet är {purpose}.')).toEqual([
			{ kind: 'literal', text: 'Syftet är ' },
			{ kind: 'placeholder', name: 'purpose', capital: false, sentence: false },
			{ kind: 'literal', text: '.' }
		]);
		expect(parts('{^steeringForum} leder')[0]).toMatchObject({ capital: true, sentence: false });
	});

	test('then braces that hold no name are left as they are', () => {
		expect(parts('{ } {1}')).toEqual([{ kind: 'literal', text: '{ } {1}' }]);
	});

	test('then one that stands as a sentence may be left out', () => {
		expect(sentences('Inte bestämt. {later} Parterna väntar.')).toEqual(['later']);
		expect(sentences('{^reason} Frågor tas upp med {contact}.')).toEqual(['reason']);
		expect(sentences('Så ser det ut: {vision}')).toEqual([]);
	});
});

describe('given words', () => {
	test('then a capital is set on the first letter, whatever alphabet', () => {
		expect(['över', 'élan', '😀 hej', ''].map(capitalised)).toEqual(['Över', 'Élan', '😀 hej', '']);
	});

	test('then a sentence is known by its end, quotes and all', () => {
		expect(['Ja.', 'Varför?', 'Han sa ”nej.”', 'och', 'm.fl.'].map(endsSentence)).toEqual([
			true,
			true,
			true,
			false,
			true
		]);
	});
});
