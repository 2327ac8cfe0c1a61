/** Fetches an address whole, as a browser would. Throws on anything but 200. */
export async function visit(url: string): Promise<{ readonly ms: number; readonly bytes: number }> {
	const began = performance.now();
	const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
	const body = await response.arrayBuffer();
	if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
	return { ms: performance.now() - began, bytes: body.byteLength };
}
