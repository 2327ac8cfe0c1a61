import type { Server } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const idleMs = 2000;

type Collect = (options: { readonly type: 'major'; readonly flavor: 'last-resort' }) => void;

/** V8 keeps what it once took, though a document or a long page needs it for a moment; only asked does it give it back. */
function collector(): Collect {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as Collect;
}

/** Gives memory back when nobody has asked for anything for two seconds: some 60 ms that no one waits for. */
export function restWhenIdle(server: Server, collect: Collect = collector()): void {
	let timer: NodeJS.Timeout | undefined;
	server.on('request', () => {
		clearTimeout(timer);
		timer = setTimeout(() => collect({ type: 'major', flavor: 'last-resort' }), idleMs).unref();
	});
}
