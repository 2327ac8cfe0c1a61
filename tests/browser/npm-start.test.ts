import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';

// On Windows a signal ends a process at once, and npm is a batch file.
test.skipIf(process.platform === 'win32')(
	'npm start says where it is, answers, makes its data folder, and leaves nothing when npm is stopped',
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'npm-start-'));
		const dataFolder = join(folder, 'made', 'by-itself');
		const npm = spawn('npm', ['start', '--silent'], {
			env: { ...process.env, NODE_ENV: 'production', PORT: '0', OVERENS_DATA: dataFolder },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		onTestFinished(() => void npm.kill('SIGTERM'));
		const lines = createInterface(npm.stdout);
		// The server holds the other end of this: it closes when the last of its processes has ended.
		const allEnded = once(lines, 'close');
		const said: string[] = [];
		const ready = new Promise<string>((found) => {
			lines.on('line', (line) => {
				said.push(line);
				const address = /http:\/\/127\.0\.0\.1:\d+$/.exec(line)?.[0];
				if (address !== undefined) found(address);
			});
		});

		const address = await Promise.race([ready, allEnded.then(() => said.join('\n'))]);
		expect((await fetch(address)).status).toBe(200);
		expect(existsSync(dataFolder)).toBe(true);

		npm.kill('SIGTERM');
		await allEnded;
		await expect(fetch(address)).rejects.toThrow();
		await rm(folder, { recursive: true });
	}
);
