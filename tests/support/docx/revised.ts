import type { AgreementContent } from '#lib/domain/sections/content.ts';

type Rows = readonly { readonly id: string }[];

const edited = <T extends Rows>(rows: T | undefined, edit: (rows: T) => Rows): T =>
	edit((rows ?? []) as unknown as T) as unknown as T;

/** A text a year later: every full stop before a space becomes a longer sentence now and then, words are exchanged. */
const reworded = (text: string) =>
	text
		.replace(/\bsamverkan\b/g, 'samarbete')
		.replace(/\btvå\b/g, 'tre')
		.replace(/\bår\b/, 'kalenderår');

/**
 * An agreement after a revision, made from any agreement: a purpose is new, the first undertaking reworded, the last
 * one gone, the first two measures have changed places, one is new, a forum meets under another name.
 */
export function revised(content: AgreementContent): AgreementContent {
	const { initiation, mandate, structure, actionPlan, focusAreas } = content;
	return {
		...content,
		initiation: {
			...initiation,
			purposes: edited(initiation.purposes, (rows) => [
				...rows,
				{ id: 'purpose-new', text: 'att fler vuxna syns ute på kvällarna' }
			])
		},
		mandate: {
			...mandate,
			undertakings: edited(mandate.undertakings, (rows) =>
				rows
					.slice(0, -1)
					.map((row, i) =>
						i === 0
							? { ...row, text: `${reworded(row.text ?? '')} och följa upp det varje halvår` }
							: row
					)
			)
		},
		structure: {
			...structure,
			forums: edited(structure.forums, (rows) =>
				rows.map((row, i) => (i === 0 ? { ...row, name: `${row.name ?? ''} för trygghet` } : row))
			)
		},
		focusAreas: {
			...focusAreas,
			areas: edited(focusAreas.areas, (rows) => {
				const [first, ...others] = rows;
				const renamed = first ? [{ ...first, problemWhat: reworded(first.problemWhat ?? '') }] : [];
				return [...renamed, ...others, { id: 'area-new', name: 'Trygghet kring resecentrum' }];
			})
		},
		actionPlan: {
			...actionPlan,
			measures: edited(actionPlan.measures, (rows) => {
				const [first, second, ...others] = rows;
				return [
					...(second ? [second] : []),
					...(first ? [{ ...first, title: reworded(`${first.title ?? ''} två gånger`) }] : []),
					...others.slice(0, -1),
					{ id: 'measure-new', title: 'Vuxenvandring vid skolavslutningen', focusArea: 'area-new' }
				];
			})
		}
	};
}
