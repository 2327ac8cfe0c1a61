import { describe, expect, test } from 'vitest';
import { asciiName, attachment } from '#lib/server/http/file-name.ts';

describe('names of files', () => {
	test.each([
		['Överenskommelse för Hällefors', 'overenskommelse-for-hallefors'],
		['  ”Trygg” & säker: 2027–2030 ', 'trygg-saker-2027-2030'],
		['../../etc/passwd\r\nX: y', 'etc-passwd-x-y'],
		['🙂', '']
	])('%s', (title, name) => {
		expect(asciiName(title)).toBe(name);
	});

	test('a long title is cut between words, one long word where it must', () => {
		const name = asciiName(
			'Överenskommelse om samverkan mot våld och brott i centrala Hallstahammar'
		);
		expect(name).toBe('overenskommelse-om-samverkan-mot-vald-och-brott');
		expect(asciiName('a'.repeat(200))).toHaveLength(48);
	});

	test('the header names the file for old browsers and new', () => {
		expect(attachment('plan.docx')).toBe(
			`attachment; filename="plan.docx"; filename*=UTF-8''plan.docx`
		);
	});
});
