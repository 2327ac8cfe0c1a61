/** Rows that somebody has begun but that do not yet say what they are. They are not printed, and not counted. */
import type { AgreementContent } from '#lib/domain/sections/content.ts';
import { hasText, isFilled } from './answers.ts';

type Row = Readonly<Record<string, unknown>>;

/** The answer that says what a row is, by the path of its list without row ids. */
const saysWhat: Readonly<Record<string, string>> = {
	'initiation.purposes': 'text',
	'initiation.overallGoals': 'text',
	'initiation.supportGaps': 'need',
	'initiation.relatedDocuments': 'title',
	'initiation.actors': 'name',
	'initiation.contacts': 'function',
	'initiation.cooperationDecisions': 'body',
	'mandate.roles': 'function',
	'mandate.partyLeads': 'function',
	'mandate.undertakings': 'text',
	'mandate.operations': 'name',
	'mandate.grants': 'name',
	'mandate.middleManagers': 'function',
	'structure.forums': 'name',
	'structure.forums.members': 'function',
	'structure.sharingContacts': 'function',
	'structure.communicationLeads': 'function',
	'structure.terms': 'term',
	'situation.gaps': 'gap',
	'situation.keyFigures': 'name',
	'situation.problems': 'name',
	'focusAreas.areas': 'name',
	'focusAreas.areas.causes': 'text',
	'focusAreas.areas.goals': 'text',
	'focusAreas.areas.indicators': 'name',
	'focusAreas.areas.places': 'name',
	'actionPlan.measures': 'title',
	'followUp.annexes': 'title',
	'review.statements': 'text',
	'review.decisions': 'body'
};

export function isWritten(list: string, row: Row, { initiation }: AgreementContent): boolean {
	if (list === 'initiation.origin')
		return hasText(row.kind === 'discovered' ? initiation.need : asText(row.text));
	if (list === 'initiation.parentAreas') return hasText(asText(row.name)) && row.use !== undefined;
	const name = saysWhat[list];
	return name === undefined ? isFilled(row) : hasText(asText(row[name]));
}

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined);
