import { join } from 'node:path';

/** The files that the children read: what is filled in, and the templates of the peers. */
export function filesIn(folder: string) {
	return {
		agreement: join(folder, 'agreement.json'),
		templates: ['overenskommelse', 'atgardsplan'].map((name) => ({
			docx: join(folder, `${name}.docx`),
			data: join(folder, `${name}.json`)
		}))
	};
}
