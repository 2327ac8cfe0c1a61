import { largestFile } from '#lib/server/pages/opened-file.ts';

/** Room for what a form sends around the file. */
const around = 64 * 1024;

/** Whether an upload is larger than any file we open: known before a byte of it is read. */
export function isTooLarge(request: Request): boolean {
	return Number(request.headers.get('content-length') ?? 0) > largestFile + around;
}
