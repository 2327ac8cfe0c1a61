import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from '../../../support/docx/hallstahammar.ts';

const program = fileURLToPath(new URL('../../../support/docx/print-hash.ts', import.meta.url));
const hash = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');

describe('the same model', () => {
	it('is the same bytes from call to call, also after other documents', async () => {
		const writer = createDocxWriter();
		const first = hash(await writer.write(hallstahammar()));
		await writer.write(hallstahammar({ draft: true }));
		expect(hash(await writer.write(hallstahammar()))).toBe(first);
		expect(hash(await createDocxWriter().write(hallstahammar()))).toBe(first);
	});

	it.each(['Asia/Tokyo', 'America/Los_Angeles'])(
		'is the same bytes in another process and time zone: %s',
		async (zone) => {
			const here = hash(await createDocxWriter().write(hallstahammar()));
			const there = execFileSync(process.execPath, [program], {
				env: { ...process.env, TZ: zone },
				encoding: 'utf8'
			});
			expect(there).toBe(here);
		}
	);
});
