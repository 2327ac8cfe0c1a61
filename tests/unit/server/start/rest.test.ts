import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restWhenIdle } from '#lib/server/start/rest.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('memory is given back once nobody has asked for anything for a while, and not before', () => {
	const server = createServer();
	const collect = vi.fn();
	restWhenIdle(server, collect);

	server.emit('request');
	vi.advanceTimersByTime(1500);
	server.emit('request');
	vi.advanceTimersByTime(1500);
	expect(collect).not.toHaveBeenCalled();

	vi.advanceTimersByTime(600);
	expect(collect).toHaveBeenCalledOnce();
	vi.advanceTimersByTime(60_000);
	expect(collect).toHaveBeenCalledOnce();
});
