import { nanoid } from 'nanoid';
import type { Cookies } from '@sveltejs/kit';
import type { Author } from '#lib/ports/event-log.ts';

const cookie = 'overens_person';

/** Who is asking: a browser's own id until there are real accounts. The only place that knows how. */
export function authorOf(cookies: Cookies): Author {
	const known = cookies.get(cookie);
	if (known && /^[A-Za-z0-9_-]{10,40}$/.test(known)) return { id: known };
	const id = nanoid(16);
	cookies.set(cookie, id, {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		secure: process.env['ORIGIN']?.startsWith('https:') ?? false,
		maxAge: 60 * 60 * 24 * 400
	});
	return { id };
}
