import { longestAlt, type Logotype, type PictureFault } from '#lib/domain/agreement/logotype.ts';
import { checkPicture } from '#lib/server/pictures/check-picture.ts';

export type ReadLogotype =
	| { readonly ok: true; readonly logotype: Logotype }
	| { readonly ok: false; readonly fault: PictureFault };

/** A logotype as a form sends it. Without a new file the one that is there gets the new words. */
export async function readLogotype(
	form: FormData,
	present: Logotype | undefined
): Promise<ReadLogotype> {
	const alt = String(form.get('beskrivning') ?? '')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, longestAlt);
	const file = form.get('bild');
	const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
	if (bytes.length === 0 && present)
		return alt === '' ? { ok: false, fault: 'noAlt' } : { ok: true, logotype: { ...present, alt } };
	const checked = checkPicture(bytes);
	if (!checked.ok) return checked;
	if (alt === '') return { ok: false, fault: 'noAlt' };
	const { type, width, height } = checked;
	const data = Buffer.from(bytes).toString('base64');
	return { ok: true, logotype: { alt, type, width, height, data } };
}
