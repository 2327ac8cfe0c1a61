import { createHash } from 'node:crypto';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from './hallstahammar.ts';

/** Run as a program of its own: prints the fingerprint of a file written by another process. */
const file = await createDocxWriter().write(hallstahammar());
process.stdout.write(createHash('sha256').update(file).digest('hex'));
