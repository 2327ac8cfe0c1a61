import type { WordParagraph } from '#lib/domain/import/word-text.ts';
import { LIMITS, UnreadableFile } from '../limits.ts';
import type { Listener } from '../xml.ts';
import { createFields } from './fields.ts';
import { addText, closeParagraph, openParagraph, readProperty, type Open } from './paragraph.ts';
import { createPlaces } from './places.ts';
import type { StyleFacts } from './styles.ts';

/** Deleted by a tracked change, or said a second time for old programs. */
const GONE: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);
/** Their words are names and settings; text boxes inside them are text again. */
const DRAWN: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);
type Mode = 'read' | 'drawn' | 'gone';

/** Gathers paragraphs while a part is read: a body, headers and footers, footnotes or comments. */
export function createBody(styleOf: (id: string | undefined) => StyleFacts): {
	readonly listener: Listener;
	readonly paragraphs: WordParagraph[];
} {
	const paragraphs: WordParagraph[] = [];
	const modes: Mode[] = [];
	const open: Open[] = [];
	const fields = createFields();
	const places = createPlaces();
	const names: string[] = [];
	let inProperties = 0;
	let boxes = 0;
	let characters = 0;

	function modeOf(name: string): Mode {
		const around = modes.at(-1) ?? 'read';
		if (around === 'gone') return 'gone';
		if (name === 'txbxContent') return 'read';
		// An empty `del` in a paragraph's properties says that its mark is deleted, not its text.
		if (GONE.has(name) && inProperties === 0) return 'gone';
		return DRAWN.has(name) ? 'drawn' : around;
	}

	function start(name: string, attributes: ReadonlyMap<string, string>): void {
		const paragraph = open.at(-1);
		if (name === 'p') {
			const contents = fields.isContents();
			open.push(openParagraph({ contents, boxed: boxes > 0, cell: places.now() }));
		} else if (name === 'pPr') inProperties += 1;
		else if (name === 'txbxContent') boxes += 1;
		else if (paragraph) readProperty(paragraph, name, attributes, inProperties > 0);
		fields.open(name, attributes);
		places.open(name);
	}

	function end(name: string): void {
		if (name === 'pPr') inProperties -= 1;
		else if (name === 'txbxContent') boxes -= 1;
		else if (name === 'p') finish(open.pop());
		fields.close(name);
		places.close(name);
	}

	let runningOn = '';
	function finish(paragraph: Open | undefined): void {
		if (!paragraph) return;
		if (paragraph.runsOn && !paragraph.boxed) {
			runningOn += paragraph.text;
			return;
		}
		if (!paragraph.boxed) {
			paragraph.text = runningOn + paragraph.text;
			runningOn = '';
		}
		paragraphs.push(closeParagraph(paragraph, styleOf(paragraph.style)));
		if (paragraphs.length > LIMITS.paragraphs) throw new UnreadableFile('tooMuch', 'paragraphs');
	}

	return {
		paragraphs,
		listener: {
			open(name, attributes) {
				names.push(name);
				modes.push(modeOf(name));
				if (modes.at(-1) === 'read') start(name, attributes);
			},
			text(text) {
				if (modes.at(-1) !== 'read') return;
				const name = names.at(-1);
				if (name === 'instrText') fields.instruction(text);
				const paragraph = open.at(-1);
				if (name !== 't' || !paragraph || fields.isInstruction()) return;
				characters += text.length;
				if (characters > LIMITS.characters) throw new UnreadableFile('tooMuch', 'characters');
				if (fields.isContents()) paragraph.contents = true;
				if (fields.isCounted()) return;
				addText(paragraph, text, styleOf(paragraph.style).bold ?? false);
			},
			close(name) {
				names.pop();
				if (modes.pop() === 'read') end(name);
			}
		}
	};
}
