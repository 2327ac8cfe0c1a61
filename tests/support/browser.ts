import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

const places = [
	process.env['CHROME_PATH'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
	'C:/Program Files/Microsoft/Edge/Application/msedge.exe'
];

/** Path of a Chromium, Chrome or Edge; undefined when there is none. */
export function findBrowser(): string | undefined {
	return [...places, chromium.executablePath()].find(
		(path) => path !== undefined && existsSync(path)
	);
}

/** Throws one sentence on what to install when no browser is found. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (executablePath === undefined)
		throw new Error(
			'No browser found: run `npx playwright install chromium`, install Chrome or Edge, or set CHROME_PATH.'
		);
	// Chromium refuses its sandbox to root, which is who one is in a container.
	const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return chromium.launch({
		executablePath,
		args: [...asRoot, '--disable-gpu', '--disable-background-networking']
	});
}
