import { error, redirect } from '@sveltejs/kit';
import { attachment } from '#lib/server/http/file-name.ts';
import { pageOf } from '#lib/server/pages/links.ts';

const types = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pdf: 'application/pdf',
	zip: 'application/zip'
} as const;

/** The answer that a browser saves as `name.ending`. */
export function fileAnswer(
	body: Uint8Array<ArrayBuffer>,
	name: string,
	ending: keyof typeof types
): Response {
	return new Response(body, {
		headers: {
			'content-type': types[ending],
			'content-disposition': attachment(`${name}.${ending}`)
		}
	});
}

/** Where a document that cannot be made leads: no such page, or to what holds the final version back. */
export function refuse(id: string, why: 'blocked' | 'missing'): never {
	if (why === 'missing') error(404);
	redirect(303, `${pageOf(id, 'granska')}?utgava=slutlig#beslut`);
}
