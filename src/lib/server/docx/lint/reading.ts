import { linkSaysNothing } from '#lib/text/accessibility/link-words.ts';
import { all, child, elements, w, wordsIn } from '../xml/tree.ts';
import { faultyAt, isEmpty, styleOf, unless } from './rule.ts';
import type { Checks, Fault } from './rule.ts';

const LANGUAGE = 'sv-SE';
const LAST_LINE = 'LastLine';
/** Half points. */
const SMALLEST = 16;
const A4 = [11906, 16838];
const LEVEL = /^Heading(\d)$/;

/** What somebody needs who hears the document, cannot see all of it, or prints it. */
export const readingChecks = {
	title: ({ core }) => unless(/<dc:title>[^<]*[^<\s]/.test(core)),
	creator: ({ core }) => unless(/<dc:creator>(?!Un-named)[^<]*[^<\s]/.test(core)),
	language: ({ core, styles, settings }) => {
		const defaults = child(child(styles, 'w:docDefaults'), 'w:rPrDefault');
		return unless(
			core.includes(`<dc:language>${LANGUAGE}<`) &&
				settings.includes(`<w:themeFontLang w:val="${LANGUAGE}"`) &&
				defaults !== undefined &&
				all(defaults, 'w:lang').some((lang) => w(lang) === LANGUAGE)
		);
	},
	headingLevels: ({ styles }) =>
		[1, 2, 3].flatMap((level): readonly Fault[] => {
			const id = `Heading${level}`;
			const style = all(styles, 'w:style').find((each) => w(each, 'styleId') === id);
			return style && all(style, 'w:outlineLvl').length > 0 ? [] : [{ found: id }];
		}),
	headingOrder: ({ each }) => {
		let last = 0;
		return each('w:p').flatMap((at) => {
			const level = Number(LEVEL.exec(styleOf(at) ?? '')?.[1] ?? 0);
			if (level === 0) return [];
			const jumps = level > last + 1;
			last = level;
			return jumps ? [{ at }] : [];
		});
	},
	headingWords: ({ each }) =>
		faultyAt(each('w:p'), (at) => LEVEL.test(styleOf(at) ?? '') && wordsIn(at).trim() === ''),
	pictureDescribed: ({ document, furniture }) =>
		[document, ...furniture].flatMap((part) =>
			faultyAt(
				all(part, 'wp:docPr'),
				(picture) =>
					!(picture.attributes.get('descr') ?? '').trim() &&
					all(picture, 'adec:decorative').every((mark) => mark.attributes.get('val') !== '1')
			)
		),
	linkWords: ({ each }) =>
		faultyAt(each('w:hyperlink'), (link) => linkSaysNothing.test(wordsIn(link).trim())),
	emptyParagraph: ({ document }) => {
		const body = elements(document)[0];
		const loose = body ? elements(body).filter(({ name }) => name === 'w:p') : [];
		return faultyAt(loose, (at) => isEmpty(at) && styleOf(at) !== LAST_LINE);
	},
	typeSize: ({ styles }) =>
		all(styles, 'w:style').flatMap((style): readonly Fault[] => {
			const size = Number(w(all(style, 'w:sz')[0]) ?? SMALLEST);
			const id = w(style, 'styleId');
			return size < SMALLEST && id !== LAST_LINE && id !== undefined ? [{ found: id }] : [];
		}),
	lineHeight: ({ styles }) =>
		all(styles, 'w:spacing').flatMap((spacing): readonly Fault[] =>
			w(spacing, 'line') !== undefined && w(spacing, 'lineRule') === undefined
				? [{ found: w(spacing, 'line') ?? '' }]
				: []
		),
	footnotes: ({ each }) => each('w:footnoteReference').map((at) => ({ at })),
	comments: ({ each }) => each('w:commentReference').map((at) => ({ at })),
	paper: ({ each }) =>
		each('w:pgSz').flatMap((size): readonly Fault[] => {
			const sides = [Number(w(size, 'w')), Number(w(size, 'h'))].sort((a, b) => a - b);
			return sides[0] === A4[0] && sides[1] === A4[1] ? [] : [{ found: sides.join(' × ') }];
		})
} satisfies Checks;
