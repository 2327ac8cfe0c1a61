import { readFileSync, writeFileSync } from 'node:fs';
import { readInLibreOffice } from './libreoffice.ts';
const out='/tmp/i3-red-out/';
const n = process.argv[2]!;
for (const how of ['accept','reject', undefined] as const) writeFileSync(`${out}${n}-lo-${how}.txt`, readInLibreOffice(readFileSync(`${out}${n}.docx`), how).join('\n'));
for (const v of ['old','new']) writeFileSync(`${out}${n}-lo-${v}.txt`, readInLibreOffice(readFileSync(`${out}${n}-${v}.docx`)).join('\n'));
