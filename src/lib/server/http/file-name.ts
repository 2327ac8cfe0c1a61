/** Names of files that people download: short, safe on every disk, readable. */

const longest = 48;

/** `Överenskommelse för Hällefors` becomes `overenskommelse-for-hallefors`. */
export function asciiName(title: string): string {
	const plain = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const whole = plain.length <= longest ? plain : plain.slice(0, plain.lastIndexOf('-', longest));
	return whole.slice(0, longest);
}

/** The header that makes a browser save the file under the name (RFC 6266, RFC 5987). */
export function attachment(name: string): string {
	return `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
