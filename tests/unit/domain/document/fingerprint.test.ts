import { describe, expect, test } from 'vitest';
import { fingerprintText } from '#lib/domain/document/visible-text.ts';
import { goodContent, withAnswers } from '../../../support/content.ts';
import { agreementOf } from './documents.ts';

const print = (content = goodContent, more = {}) => fingerprintText(agreementOf(content, more));

describe('given the text that the parties agree on', () => {
	test('then day, version and the mark of a draft do not change its fingerprint', () => {
		expect(print(goodContent, { today: '2026-12-01', version: '7', edition: 'final' })).toBe(
			print()
		);
	});

	test('then a changed word does', () => {
		const changed = withAnswers(goodContent, [
			['initiation.purposes.syfte.text', 'att alla är trygga']
		]);
		expect(print(changed)).not.toBe(print());
	});

	test('then kinds of space do not', () => {
		const glued = withAnswers(goodContent, [['mandate.notIncluded', ['utreda\u00a0brott']]]);
		const plain = withAnswers(goodContent, [['mandate.notIncluded', ['utreda brott']]]);
		expect(print(glued)).toBe(print(plain));
	});
});
