import { describe, expect, test } from 'vitest';
import { faultView, largestFile, textOf, uploadOf } from '#lib/server/pages/opened-file.ts';

describe('a file to open', () => {
	const read = async (file: unknown) => {
		const upload = await uploadOf(file);
		return 'bytes' in upload ? textOf(upload) : upload;
	};

	test('is read as text', async () => {
		expect(await read(new File(['{"å":1}'], 'a.json'))).toEqual({
			name: 'a.json',
			text: '{"å":1}'
		});
	});

	test('none chosen, not text, or too large: each has its sentence', async () => {
		const sentence = async (file: unknown) => {
			const found = await read(file);
			return 'sentence' in found ? found.sentence : undefined;
		};
		expect(await sentence(null)).toBe('Välj en fil först.');
		expect(await sentence(new File([], ''))).toBe('Välj en fil först.');
		expect(await sentence(new File([new Uint8Array([0xff, 0xfe, 0x80])], 'a.bin'))).toMatch(
			/inte en textfil/
		);
		expect(await sentence(new File([new Uint8Array(largestFile + 1)], 'a.json'))).toMatch(
			/för stor/
		);
	});

	test('problems are told in plain words, the first twenty of them', () => {
		const problems = Array.from({ length: 25 }, (_, index) => ({
			path: `content.initiation.parties[${index}].kind`,
			reason: 'not_option'
		}));
		const fault = faultView('a.json', 'invalid', [
			{ path: '', reason: 'Invalid input: expected object' },
			{ path: 'content.mood', reason: 'unknown_key' },
			...problems
		]);

		expect(fault.problems).toHaveLength(20);
		expect(fault.more).toBe(7);
		expect(fault.problems.slice(0, 3)).toEqual([
			{ path: 'Hela filen', reason: 'Värdet har fel form eller saknas.' },
			{
				path: 'content.mood',
				reason: 'Uppgiften finns inte i den här versionen. Ta bort den eller rätta namnet.'
			},
			{ path: 'content.initiation.parties[0].kind', reason: 'Välj ett av alternativen.' }
		]);
	});
});
