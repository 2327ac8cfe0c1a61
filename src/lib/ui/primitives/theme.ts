/** The look a person has chosen; `system` follows the computer. Kept in a cookie, so the server's first byte has it. */
export type Theme = 'system' | 'light' | 'dark';

export const themeCookie = 'utseende';
export const themePath = '/utseende';
/** One year, in seconds. */
export const themeAge = 31_536_000;

/** Anything but the two choices, such as an old or a forged cookie, follows the system. */
export function readTheme(value: string | null | undefined): Theme {
	return value === 'light' || value === 'dark' ? value : 'system';
}
