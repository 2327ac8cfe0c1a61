import { redirect, type RequestHandler } from '@sveltejs/kit';
import { readTheme, themeAge, themeCookie } from '#lib/ui/primitives/theme.ts';

/** The theme without JavaScript: remember it and go back to where the person was. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const theme = form.get('theme');
	cookies.set(themeCookie, readTheme(typeof theme === 'string' ? theme : null), {
		path: '/',
		maxAge: themeAge,
		httpOnly: false,
		sameSite: 'lax'
	});
	redirect(303, pageBefore(request.headers.get('referer'), url.origin));
};

/** Only our own pages: an address from outside must not decide where a person ends up. */
function pageBefore(referer: string | null, origin: string): string {
	const before = referer !== null && URL.canParse(referer) ? new URL(referer) : undefined;
	return before?.origin === origin ? before.pathname + before.search : '/';
}
