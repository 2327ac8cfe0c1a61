import type { InvalidReason } from '#lib/domain/sections/schema.ts';
import type { Refusal, StoreTrouble } from '#lib/domain/agreement/refusals.ts';
import type { LifecycleStatus } from '#lib/domain/agreement/state.ts';

type TextFor<R extends { code: string }> = {
	readonly [K in R['code']]: (refusal: Extract<R, { code: K }>) => string;
};

/** What to do about a value that cannot be saved. What was typed stays where it was typed. */
export const invalidReasonTexts = {
	not_text: 'Skriv med bokstäver och siffror.',
	too_long: 'Texten är längre än 100 000 tecken. Korta den eller lägg den i en bilaga.',
	too_many: 'Listan har fler än 10 000 rader. Dela upp den.',
	not_date: 'Skriv datumet som år-månad-dag, till exempel 2027-03-31.',
	not_year: 'Skriv året med fyra siffror, till exempel 2029.',
	not_number: 'Skriv ett tal med siffror, till exempel 12.',
	not_money: 'Skriv beloppet i kronor med bara siffror, till exempel 250000.',
	not_yes_no: 'Välj ja eller nej.',
	not_option: 'Välj ett av alternativen.',
	not_percent: 'Procent av heltid kan vara högst 100.',
	not_capacity: 'Skriv ett tal och välj om det är procent eller timmar.',
	not_ages: 'Skriv åldrar i hela år, 0–120, den lägre först.',
	not_value_year: 'Skriv ett värde och ett år, till exempel 62 procent och 2026.',
	not_quantity: 'Skriv hur många, av vad och hur ofta.',
	not_period: 'Skriv när perioden börjar och slutar.',
	end_before_start: 'Slutdatum måste komma efter startdatum.',
	not_owner: 'Skriv vem som ansvarar och för vilken organisation.',
	not_list: 'Skriv en sak per rad.',
	same_id: 'Två rader har samma id. Varje rad behöver ett eget.'
} satisfies Record<InvalidReason, string>;

export const statusTexts = {
	drafting: 'Utkast',
	awaitingApproval: 'Hos parterna',
	decided: 'Beslutad',
	signed: 'Undertecknad',
	inForce: 'Gäller',
	underRevision: 'Ses över',
	superseded: 'Ersatt',
	expired: 'Har löpt ut',
	terminated: 'Uppsagd'
} satisfies Record<LifecycleStatus, string>;

const lawNeeds = { purposes: 'minst ett syfte', areas: 'minst ett område' };

const notStoredBecause = {
	full: 'Disken är full, så det gick inte att spara.',
	locked: 'Databasen är upptagen av ett annat program, så det gick inte att spara.',
	damaged: 'Databasen är skadad, så det gick inte att spara.',
	newer: 'Databasen är från en nyare version, så det gick inte att spara.',
	unknown: 'Databasen går inte att använda, så det gick inte att spara.'
} satisfies Record<StoreTrouble, string>;

const refusalTexts = {
	invalidValue: ({ reason }) => invalidReasonTexts[reason],
	unknownQuestion: () => 'Frågan finns inte i den här versionen. Ladda om sidan.',
	rowGone: () =>
		'Raden har tagits bort av någon annan. Det ni skrev står kvar här. Kopiera det till en annan rad.',
	rowInUse: ({ links }) =>
		links === 1
			? 'Ett annat svar pekar på raden. Tas den bort behöver det svaret ändras.'
			: `${links} andra svar pekar på raden. Tas den bort behöver de svaren ändras.`,
	cannotBePostponed: () => 'Frågan behöver ett svar nu.',
	lockedInStatus: ({ status }) =>
		`Texten är låst, för överenskommelsen har läget ”${statusTexts[status].toLowerCase()}”. Ta tillbaka den till utkast för att ändra.`,
	notAllowedInStatus: ({ status }) =>
		`Det går inte när överenskommelsen har läget ”${statusTexts[status].toLowerCase()}”.`,
	lawRequires: ({ missing }) =>
		`Det behövs ${missing.map((need) => lawNeeds[need]).join(' och ')} (9 § lagen 2023:196). Utkastet kan ni alltid hämta.`,
	exampleIsReadOnly: () => 'Det här är ett exempel. Kopiera det för att skriva själva.',
	notTaken: () =>
		'Servern tog inte emot ändringen. Det ni skrev står kvar här. Kopiera det och ladda om sidan.',
	notStored: ({ why }) =>
		`${notStoredBecause[why]} Det ni skrev står kvar här. Spara igen om en stund.`,
	notCreated: () => 'Överenskommelsen finns inte här. Den kan ha skapats i en annan installation.'
} satisfies TextFor<Refusal>;

/** The sentence for a refusal. */
export function refusalText<R extends Refusal>(refusal: R): string {
	return (refusalTexts[refusal.code] as (refusal: Refusal) => string)(refusal);
}
