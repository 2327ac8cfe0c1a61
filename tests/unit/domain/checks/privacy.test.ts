import { describe, expect, test } from 'vitest';
import { personalNumbersIn } from '#lib/domain/checks/privacy/personal-number.ts';
import { privacyInContent } from '#lib/domain/checks/privacy/privacy-in-content.ts';
import { privacyWarnings } from '#lib/domain/checks/privacy/privacy-warnings.ts';
import { looksLikeName } from '#lib/domain/checks/privacy/names.ts';
import { goodContent, withAnswers } from '../../../support/content.ts';

const found = (text: string, known?: readonly string[]) =>
	privacyWarnings(text, known).map(({ id, found: words }) => [id, words]);

describe('personal identity numbers', () => {
	test.each([
		['811218-9876'],
		['8112189876'],
		['19811218-9876'],
		['198112189876'],
		['19811218 9876'],
		['121212+1212'],
		['121212-1212'],
		['701063-2391'],
		['20000229-0005']
	])('%s is one', (number) => {
		expect(personalNumbersIn(`Enligt uppgift (${number}) i går.`)).toEqual([number]);
	});

	test.each([
		['811218-9875', 'the control digit is wrong'],
		['811318-9873', 'there is no thirteenth month'],
		['19010229-0005', 'there was no leap day that year'],
		['556000-4615', 'it is an organisation'],
		['070-123 45 67', 'it is a telephone'],
		['2027-03-31', 'it is a date'],
		['KS 2026/01234', 'it is a case'],
		['98112189876', 'it is too long']
	])('%s is none: %s', (text) => {
		expect(personalNumbersIn(text)).toEqual([]);
	});
});

describe('likely names', () => {
	test.each([
		['En elev, Maja Lindqvist, blev hotad.', 'Maja Lindqvist'],
		['Anna Svensson bor vid torget.', 'Anna Svensson'],
		['Det leds av Zlatko Petrov från centrum.', 'Zlatko Petrov'],
		['Runt Anna-Karin Berg samlas unga.', 'Anna-Karin Berg']
	])('%s', (text, name) => {
		expect(found(text)).toContainEqual(['likelyName', name]);
	});

	test.each([
		'Unga samlas i Norra Hallstahammar på kvällen.',
		'Det händer vid Hallstahammars Torg och i Centrala Kolbäck.',
		'Under Kristi himmelsfärd ökar det. Från Göteborg kommer fler.',
		'Polisen Väst och Svenska Kyrkan är med, liksom Rädda Barnen.',
		'SSPF och EST finns. Ungdomens Hus har öppet.',
		'Vid Stationstorget. Hallen är stängd.'
	])('%s names nobody', (text) => {
		expect(found(text)).toEqual([]);
	});

	test('given names of the agreement itself, then they are no persons', () => {
		const text = 'Arbetet sker hos Mimer Vestigia i centrum.';
		expect(found(text)).toEqual([['likelyName', 'Mimer Vestigia']]);
		expect(found(text, ['Mimer Vestigia AB'])).toEqual([]);
	});

	test.each([
		['Anna Lindqvist', true],
		['Zlatko Petrov', true],
		['säkerhetschefen Anna Lindqvist', true],
		['Kommunstyrelsens Ordförande', false],
		['Enhetschef Fältgruppen', false],
		['Chefen för Lokalpolisområde Västerås', false],
		['kommunens samordnare', false]
	])('as a function, %s is a name: %s', (title, expected) => {
		expect(looksLikeName(title)).toBe(expected);
	});
});

describe('other warnings', () => {
	test.each([
		['contactDetails', 'Ring 070-123 45 67.', '070-123 45 67'],
		['contactDetails', 'Skriv till nils.n@exempel.se i dag', 'nils.n@exempel.se'],
		['contactDetails', 'De bor på Storgatan 12 B i centrum', 'Storgatan 12 B'],
		['singleCase', 'Den 15-åriga pojken blev hotad.', 'Den 15-åriga'],
		['singleCase', 'Rånet i lördags var grovt.', 'i lördags'],
		['smallGroup', 'Det gäller tre ungdomar på skolan.', 'tre ungdomar'],
		['smallGroup', 'Oron finns i klass 8B.', 'klass 8B'],
		['offenceOrHealth', 'Hennes bror är dömd för rån.', 'dömd'],
		['operationalDetail', 'Passen börjar kl. 21 vid skolan.', 'Passen börjar kl. 21'],
		['operationalDetail', 'Kameran sitter på stolpen vid bron.', 'Kameran sitter på stolpen']
	])('%s in: %s', (id, text, words) => {
		expect(found(text)).toContainEqual([id, words]);
	});

	test.each([
		'Händer mest kl. 15–17 när skolan slutar.',
		'Åldrarna är 12–18 år, 38 rån under 2026 och 20 rån 2029.',
		'Missbruk och psykisk ohälsa bland unga vuxna ökar.',
		'Tre ungdomscoacher arbetar 40 procent. En elev som utsätts får stöd samma dag.',
		'Åtgärdsplan 2027 och handlingsplan 2 gäller torget.'
	])('%s is about nobody', (text) => {
		expect(found(text)).toEqual([]);
	});

	test('given a long text without spaces, then the answer still comes', () => {
		expect(found('a'.repeat(50_000))).toEqual([]);
		expect(found('Aa'.repeat(25_000))).toEqual([]);
		expect(found('Aa '.repeat(20_000)).length).toBeLessThan(3);
	});
});

test('given watched answers, then what is found has its place', () => {
	const path = 'focusAreas.areas.centrum.problemWhat';
	const content = withAnswers(goodContent, [
		[path, 'Pojken 811218-9876 rånar unga.'],
		['initiation.title', '811218-9876']
	]);
	expect(privacyInContent(content).map((one) => [one.path, one.id])).toEqual([
		[path, 'personalIdentityNumber'],
		[path, 'singleCase']
	]);
});
