/** Agreements whose shape changes what the text says: one party to five, local, several municipalities, open areas. */
import type { DocumentFacts } from '#lib/domain/document/scope.ts';
import type { AgreementContent, Party } from '#lib/domain/sections/content.ts';
import { emptyContent, goodContent, withAnswers } from '../../../support/content.ts';
import { factsOf } from './documents.ts';

export const municipality: Party = {
	id: 'm',
	organisation: 'Exempelkommun',
	kind: 'municipality',
	body: 'kommunstyrelsen'
};
export const police: Party = {
	id: 'p',
	kind: 'police',
	unit: 'lokalpolisområde Exempel'
};
export const secondMunicipality: Party = {
	id: 'm2',
	organisation: 'Grannkommun',
	kind: 'municipality'
};
const secondPolice: Party = { id: 'p2', kind: 'police', unit: 'lokalpolisområde Granne' };
export const company: Party = {
	id: 'c',
	organisation: 'Exempelhem AB',
	kind: 'housing',
	legalForm: 'private',
	organisationNumber: '556000-0000',
	shortName: 'bostadsbolaget'
};

/** Two purposes, one area: the least that the law asks for, twice over. */
export function between(...parties: readonly Party[]): AgreementContent {
	return {
		...emptyContent,
		initiation: {
			parties,
			purposes: [
				{ id: 'u1', text: 'att färre rånas' },
				{ id: 'u2', text: 'att fler är trygga.' }
			]
		},
		focusAreas: { areas: [{ id: 'a1', name: 'Rån mot unga' }] }
	};
}

export const local: AgreementContent = withAnswers(goodContent, [
	['initiation.documentKind', 'local'],
	['initiation.geographicScope', 'parts'],
	['initiation.includedPlaces', ['Norra centrum']],
	['initiation.parentAreas', [{ id: 'i1', name: 'narkotika', use: 'as_is' }]],
	['initiation.parentAgreement', { title: 'Stadens överenskommelse', followsPeriod: true }],
	[
		'structure.forums',
		[
			{
				id: 'f9',
				name: 'Lokala BUS',
				kind: 'youth_group',
				members: [{ id: 'x1', function: 'rektorn' }]
			}
		]
	]
]);

export const jointPart: AgreementContent = withAnswers(
	{
		...between(municipality, secondMunicipality, police, secondPolice, company),
		mandate: {
			undertakings: [{ id: 't1', party: 'm2', text: 'Ha två fältarbetare' }],
			costs: { what: 'en gemensam samordnare', share: 'antalet invånare' },
			partyLeads: [{ id: 'l1', party: 'm', function: 'Kommunstyrelsens ordförande' }],
			disagreement: { forum: 'f1' }
		},
		structure: { forums: [{ id: 'f1', name: 'Styrgruppen' }] }
	},
	[
		['initiation.documentKind', 'joint_part'],
		['initiation.hostMunicipality', 'm'],
		['initiation.legalBasis', ['other']],
		['initiation.legalBasisOther', 'Skolverkets föreskrifter']
	]
);

/** Two areas whose problem and causes are decided later, on the same day. */
export function openAreas(...ids: readonly string[]): DocumentFacts {
	const content = {
		...between(municipality, police),
		focusAreas: { areas: ids.map((id) => ({ id, name: `Område ${id}` })) }
	};
	const later = { date: '2027-03-31', responsible: 'Samordnaren' };
	const postponed = Object.fromEntries(
		ids.flatMap((id) => [
			[`focusAreas.areas.${id}.problemWhat`, later],
			[`focusAreas.areas.${id}.causes`, later]
		])
	);
	return factsOf(content, { postponed });
}

/** The municipality's own plan, not followed up since 2024. */
export const ownPlan: AgreementContent = withAnswers(goodContent, [
	['actionPlan.planKind', 'municipal'],
	['actionPlan.municipalPlan', { body: 'kommunfullmäktige', date: '2024-05-01', paragraph: '12' }],
	['followUp.municipalPlanFollowedUp', '2024-10-01']
]);
