import type { Handle, HandleServerError } from '@sveltejs/kit';
import { nanoid } from 'nanoid';
import { storageProblem } from '#lib/server/http/storage-problem.ts';
import { readTheme, themeCookie } from '#lib/ui/primitives/theme.ts';

/** The content security policy is Kit's (svelte.config.js); these go with every answer. */
const headers = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()'
};

export const handle: Handle = async ({ event, resolve }) => {
	const { method } = event.request;
	// Kit checks the origin of form posts; an edit is JSON and is checked here.
	const writes = method !== 'GET' && method !== 'HEAD';
	if (writes && event.request.headers.get('origin') !== event.url.origin)
		return new Response(null, { status: 403 });
	const theme = readTheme(event.cookies.get(themeCookie));
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%theme%', theme)
	});
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	// Going back must show what is saved now, never what a page held when it was first opened.
	response.headers.set('cache-control', 'private, no-store');
	return response;
};

/** A defect gets an id that the person can tell us, and the log has it with its cause. What was typed is untouched. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'not found' };
	const id = nanoid(8);
	console.error(`[${id}] ${event.request.method} ${event.route.id ?? event.url.pathname}`, error);
	return {
		message: 'defect',
		id,
		...storageProblem(error)
	};
};
