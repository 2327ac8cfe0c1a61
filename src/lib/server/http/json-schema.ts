import { z } from 'zod';
import { fileSchema } from '#lib/domain/agreement/export.ts';

let made: string | undefined;

/** JSON Schema of the exported file, generated from the zod schema that reads it. */
export function fileJsonSchema(): string {
	made ??= `${JSON.stringify(z.toJSONSchema(fileSchema(), { unrepresentable: 'any', io: 'input' }), null, '\t')}\n`;
	return made;
}
