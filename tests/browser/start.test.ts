import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { listenForComplaints } from '../support/complaints.ts';
import { startServer, type RunningServer } from '../support/server.ts';

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
	[browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
	await browser.close();
	await server.remove();
});

test('the first page opens, breaks no policy and axe finds nothing', async () => {
	const context = await browser.newContext({ locale: 'sv-SE' });
	const page = await context.newPage();
	const complaints = listenForComplaints(page);

	const response = await page.goto(server.address);

	expect(response?.status()).toBe(200);
	expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
	expect(response?.headers()['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
	expect(await axe(page)).toEqual([]);
	expect(complaints).toEqual([]);
	await context.close();
});

test('a page by another name is not let in, and localhost is led to the printed address', async () => {
	const { port } = new URL(server.address);
	const neighbour = await fetch(`http://localhost:${port}/?a=1`, { redirect: 'manual' });
	expect(neighbour.status).toBe(307);
	expect(neighbour.headers.get('location')).toBe(`${server.address}/?a=1`);
});

test('a form post from another site is refused', async () => {
	const response = await fetch(server.address, {
		method: 'POST',
		headers: { origin: 'http://elsewhere.example' },
		body: new URLSearchParams({ a: 'b' })
	});
	expect(response.status).toBe(403);
});

test('a server stops when told to, and another starts on what a crash left', async () => {
	const first = await startServer();
	await first.crash();
	const second = await startServer({ dataFolder: first.dataFolder });
	expect((await fetch(second.address)).status).toBe(200);
	expect(await second.stop()).toBe(0);
	await second.remove();
});
