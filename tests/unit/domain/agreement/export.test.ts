import { describe, expect, test } from 'vitest';
import { parseAgreementFile } from '#lib/domain/agreement/export.ts';
import { exportAgreement } from '#lib/application/export-agreement.ts';
import { given, ready } from '../../../support/agreement.ts';

describe('an agreement as a file', () => {
	test('opens again with nothing lost', () => {
		const state = given(...ready, {
			type: 'postponeAnswer',
			path: 'initiation.need',
			date: '2027-01-31'
		});
		const parsed = parseAgreementFile(JSON.stringify(exportAgreement(state)));
		expect(parsed).toEqual({ ok: true, file: exportAgreement(state) });
	});

	test.each([
		['not json {', 'notJson'],
		['', 'notJson'],
		['[]', 'notAgreement'],
		['{"format":"other","version":1}', 'notAgreement'],
		['{"format":"overens-agreement","version":99}', 'newer'],
		['{"format":"overens-agreement","version":1}', 'invalid']
	])('%s is %s', (text, kind) => {
		expect(parseAgreementFile(text)).toMatchObject({ ok: false, kind });
	});

	test('cut off anywhere is refused, never half opened', () => {
		const text = JSON.stringify(exportAgreement(given(...ready)));
		for (let length = 0; length < text.length; length += 17)
			expect(parseAgreementFile(text.slice(0, length)).ok).toBe(false);
	});

	test('with two rows of one id is refused', () => {
		const file = JSON.parse(JSON.stringify(exportAgreement(given(...ready))));
		file.content.initiation.parties[1].id = 'kommunen';
		expect(parseAgreementFile(JSON.stringify(file))).toMatchObject({
			problems: [{ path: 'content.initiation.parties', reason: 'same_id' }]
		});
	});

	test('names the path and the reason of each fault', () => {
		const file = JSON.parse(JSON.stringify(exportAgreement(given(...ready))));
		file.content.initiation.parties[1].kind = 'army';
		file.content.initiation.mood = 'glad';
		file.postponed = { 'initiation.nothing': {} };
		expect(parseAgreementFile(JSON.stringify(file))).toMatchObject({
			problems: [
				{ path: 'content.initiation.parties[1].kind', reason: 'not_option' },
				{ path: 'content.initiation.mood', reason: 'unknown_key' }
			]
		});
	});
});
