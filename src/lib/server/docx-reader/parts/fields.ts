/** Fields: text that the program works out, such as a table of contents or a page number. */
interface Field {
	instruction: string;
	/** Between `separate` and `end` stands the result. */
	shows: boolean;
}

/** Page numbers differ from program to program, and nobody wrote them. */
const COUNTED = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;
const CONTENTS = /^\s*TOC\b/;
const CONTENTS_GALLERY = 'table of contents';

export interface Fields {
	open(name: string, attributes: ReadonlyMap<string, string>): void;
	close(name: string): void;
	instruction(text: string): void;
	/** In a table of contents. */
	isContents(): boolean;
	/** In a page number. */
	isCounted(): boolean;
	/** In the code of a field. */
	isInstruction(): boolean;
}

export function createFields(): Fields {
	const fields: Field[] = [];
	/** For each content control: whether it is Word's gallery of contents. */
	const controls: boolean[] = [];

	return {
		open(name, attributes) {
			if (name === 'sdt') controls.push(false);
			else if (name === 'docPartGallery' && controls.length > 0)
				controls[controls.length - 1] = attributes.get('val')?.toLowerCase() === CONTENTS_GALLERY;
			else if (name === 'fldSimple')
				fields.push({ instruction: attributes.get('instr') ?? '', shows: true });
			else if (name === 'fldChar') turn(attributes.get('fldCharType'));
		},
		close(name) {
			if (name === 'sdt') controls.pop();
			else if (name === 'fldSimple') fields.pop();
		},
		instruction(text) {
			const field = fields.at(-1);
			if (field && !field.shows && field.instruction.length < 200) field.instruction += text;
		},
		isContents: () =>
			controls.includes(true) || fields.some(({ instruction }) => CONTENTS.test(instruction)),
		isCounted: () => fields.some(({ instruction }) => COUNTED.test(instruction)),
		isInstruction: () => fields.some(({ shows }) => !shows)
	};

	function turn(type: string | undefined): void {
		const field = fields.at(-1);
		if (type === 'begin') fields.push({ instruction: '', shows: false });
		else if (type === 'separate' && field) field.shows = true;
		else if (type === 'end') fields.pop();
	}
}
