import { expect, test } from 'vitest';
import { judgeVisit } from '#lib/server/start/visit.ts';

const origin = 'http://127.0.0.1:3000';

test.each([
	['127.0.0.1:3000', 'GET', 'welcome'],
	['127.0.0.1:3000', 'POST', 'welcome'],
	['localhost:3000', 'GET', 'redirect'],
	['[::1]:3000', 'HEAD', 'redirect'],
	['localhost:3000', 'POST', 'misdirected'],
	['127.0.0.1:3001', 'GET', 'misdirected'],
	['rebound.example:3000', 'GET', 'misdirected'],
	[undefined, 'GET', 'misdirected']
])('a visitor to %s by %s: %s', (host, method, visit) => {
	expect(judgeVisit(origin, host, method)).toBe(visit);
});
