/** What to do with a request, judged by the address that it was sent to. */
export type Visit = 'welcome' | 'redirect' | 'misdirected';

/**
 * A server on loopback answers only to its own address. Otherwise any web page could point a name of
 * its own at 127.0.0.1 and read everything (DNS rebinding).
 *
 * @param origin the printed address, e.g. `http://127.0.0.1:3000`
 * @param hostHeader the request's Host
 */
export function judgeVisit(
	origin: string,
	hostHeader: string | undefined,
	method: string | undefined
): Visit {
	const { host, port } = new URL(origin);
	if (hostHeader === host) return 'welcome';
	const neighbour = hostHeader === `localhost:${port}` || hostHeader === `[::1]:${port}`;
	// The form posts' origin check knows one address, so a visitor by another name is led to that one.
	return neighbour && (method === 'GET' || method === 'HEAD') ? 'redirect' : 'misdirected';
}
