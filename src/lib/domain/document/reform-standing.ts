/**
 * How far each reform of the dated list (`text/reforms`) is verified, for the documents: a rule or an assignment that
 * may be listed, a proposal whose adoption is not checked, or one that is only known at second hand.
 * `law-and-process.md` section 5; a test holds it against the list.
 */
export type ReformStanding = 'listed' | 'proposed' | 'unverified';

const proposed = [
	'stronger_child_protection',
	'school_transfers',
	'online_recruitment',
	'new_care_act',
	'public_information_exchange'
] as const;

const unverified = ['young_offenders'] as const;

export const listedReforms = [
	'municipal_responsibility_act',
	'bra_grants',
	'children_at_risk_grants',
	'organised_crime_strategy',
	'barriers_strategy',
	'youth_crime_structure',
	'preventive_stay_bans',
	'security_zones',
	'safer_housing',
	'children_suspected',
	'open_measures_from_12',
	'duty_to_inform_law_enforcement',
	'municipal_cameras',
	'social_services_act',
	'schools_against_crime',
	'coercive_measures_children',
	'secrecy_between_authorities',
	'exit_programme',
	'support_bra_county_boards',
	'civil_society',
	'business',
	'twenty_four_authorities',
	'extremism_school_attacks',
	'bra_annual_report'
] as const;

export type ListedReform = (typeof listedReforms)[number];

const standings: ReadonlyMap<string, ReformStanding> = new Map<string, ReformStanding>([
	...listedReforms.map((id) => [id, 'listed'] as const),
	...proposed.map((id) => [id, 'proposed'] as const),
	...unverified.map((id) => [id, 'unverified'] as const)
]);

/** Undefined for a reform that is not in the list: nothing may be said of it. */
export function reformStanding(id: string | undefined): ReformStanding | undefined {
	return standings.get(id ?? '');
}
