import ts from 'typescript';

/** The text with every comment blanked out; lines keep their numbers. */
export function withoutComments(path: string, text: string): string {
	if (!path.endsWith('.svelte')) return blankScript(text);
	const markup = text.replace(/<!--[\s\S]*?-->/g, blank).replace(/\/\*[\s\S]*?\*\//g, blank);
	return markup.replace(/(<script[^>]*>)([\s\S]*?)(<\/script>)/g, (_, open, body, close) =>
		[open, blankScript(body), close].join('')
	);
}

const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');

/** Asks the compiler where comments are, because `//` also stands in addresses and patterns. */
function blankScript(text: string): string {
	const file = ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true);
	const ranges: ts.CommentRange[] = [];
	const visit = (node: ts.Node): void => {
		if (node.getChildCount(file) === 0) {
			ranges.push(...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []));
			ranges.push(...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []));
		}
		node.getChildren(file).forEach(visit);
	};
	visit(file);
	let result = text;
	for (const { pos, end } of ranges)
		result = result.slice(0, pos) + blank(text.slice(pos, end)) + result.slice(end);
	return result;
}
