import type { LibraryItem, LibraryLists } from '#lib/client/page-data.ts';
import { difficultTerms } from '#lib/text/library/difficult-terms.ts';
import { forumTemplates } from '#lib/text/library/forum-templates.ts';
import { indicators } from '#lib/text/library/indicators.ts';
import { methods } from '#lib/text/library/methods.ts';
import { risks } from '#lib/text/library/risks.ts';
import { roleTemplates } from '#lib/text/library/role-templates.ts';
import type { SourceId } from '#lib/text/sources.ts';
import { chapterItems, reformItems } from './choices.ts';
import { sourceWords } from './question-words.ts';

interface Sourced {
	readonly id: string;
	readonly name: string;
	readonly source?: SourceId;
	readonly note?: string;
	readonly caution?: string;
}

function item(
	entry: Sourced,
	description: string,
	values: Readonly<Record<string, unknown>>
): LibraryItem {
	const note = entry.caution ?? entry.note;
	return {
		id: entry.id,
		name: entry.name,
		description,
		...(entry.source !== undefined && { source: sourceWords(entry.source) }),
		...(note !== undefined && { note }),
		values
	};
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const lists: LibraryLists = {
	'mandate.roles': roleTemplates.map((role) =>
		item(role, role.typicalTask, {
			role: role.id,
			function: lower(role.name),
			task: role.typicalTask,
			mayDecide: role.typicallyMayDecide,
			mayNotDecide: role.typicallyMayNotDecide,
			notRole: role.limits
		})
	),
	'mandate.risks': risks.map((risk) =>
		item(risk, risk.description, { risk: risk.id, response: risk.suggestedResponse })
	),
	'structure.forums': forumTemplates.map((forum) =>
		item(forum, forum.task, {
			name: lower(forum.name),
			kind: forum.id,
			level: forum.level,
			permanence: forum.permanence,
			task: forum.fill?.tasks,
			decides: forum.fill?.decides,
			decisionRight: forum.fill?.decisionRight,
			members: forum.members.map((member, index) => ({
				id: `m${index + 1}`,
				function: lower(member)
			})),
			interval: forum.interval,
			standingAgenda: forum.standingAgenda
		})
	),
	'structure.terms': difficultTerms.map((term) =>
		item({ ...term, name: term.term }, term.prompt, { term: term.term })
	),
	'focusAreas.areas.indicators': indicators.map((indicator) =>
		item(indicator, [indicator.unit, indicator.dataSource].filter(Boolean).join(' · '), {
			name: indicator.name,
			unit: indicator.unit,
			source: 'other',
			sourceOther: indicator.dataSource,
			followsActivity: indicator.followsPoliceActivity,
			caution: indicator.caution
		})
	),
	'actionPlan.measures': methods.map((method) => ({
		...item(method, method.description, {
			title: method.name,
			method: [method.id],
			description: method.description,
			...(method.preventionLevel?.length === 1 && { level: method.preventionLevel[0] })
		}),
		measure: method.measure
	})),
	'actionPlan.reforms': reformItems,
	'review.chapterOrder': chapterItems
};

/** What can be picked for the lists on a page. */
export function libraryFor(fieldIds: readonly string[]): LibraryLists {
	return Object.fromEntries(Object.entries(lists).filter(([list]) => fieldIds.includes(list)));
}
