import { fileFormat, fileVersion, type AgreementFile } from '#lib/domain/agreement/export.ts';
import { hallstahammar } from './example/content.ts';
import { hallstahammarPostponed } from './example/postponed.ts';

/** The finished agreement behind "Se ett exempel": read, copied, never changed. */
export const exampleFile: AgreementFile = {
	format: fileFormat,
	version: fileVersion,
	id: 'exempel',
	status: 'signed',
	content: hallstahammar,
	postponed: hallstahammarPostponed
};
