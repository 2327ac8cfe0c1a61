import { describe, expect, test } from 'vitest';
import type { SentenceForm } from '#lib/domain/sections/vocabulary.ts';
import { fit } from '#lib/text/swedish/fit.ts';
import { joinList, readsAsBullets } from '#lib/text/swedish/joining.ts';
import {
	capitalFirst,
	lowerFirst,
	withFullStop,
	withoutFullStop
} from '#lib/text/swedish/letters.ts';
import { properNames } from '#lib/text/swedish/names.ts';

describe('lists', () => {
	test.each([
		[['kommunen'], 'kommunen'],
		[['kommunen', 'polisen'], 'kommunen och polisen'],
		[['kommunen', 'polisen', 'Kriminalvården'], 'kommunen, polisen och Kriminalvården'],
		[['barn och unga', 'skadegörelse'], 'barn och unga; skadegörelse'],
		[['rån, hot', 'stöld'], 'rån, hot; stöld'],
		[
			['barn- och utbildningsnämnden', 'socialnämnden'],
			'barn- och utbildningsnämnden och socialnämnden'
		],
		[['barn och unga'], 'barn och unga'],
		[[], '']
	])('given %o, then %s', (items, text) => {
		expect(joinList(items)).toBe(text);
	});

	test('given many items, or items with och in them, then they read better as bullets', () => {
		expect(readsAsBullets(['a', 'b', 'c', 'd'])).toBe(false);
		expect(readsAsBullets(['a', 'b', 'c', 'd', 'e'])).toBe(true);
		expect(readsAsBullets(['barn och unga', 'droger'])).toBe(true);
		expect(readsAsBullets(['barn och unga'])).toBe(false);
	});
});

describe('letters and full stops', () => {
	test.each([
		['Styrgruppen', 'styrgruppen'],
		['Öppna möten', 'öppna möten'],
		['SSPF-gruppen', 'SSPF-gruppen'],
		['EST', 'EST'],
		['', '']
	])('given %s in the middle of a sentence, then %s', (text, lower) => {
		expect(lowerFirst(text)).toBe(lower);
	});

	test('given a first letter outside ASCII, then it is made a capital', () => {
		expect(capitalFirst('årlig uppföljning')).toBe('Årlig uppföljning');
	});

	test.each([
		['Det är klart', 'Det är klart.'],
		['Är det klart?', 'Är det klart?'],
		['Så sa de: ”Ja.”', 'Så sa de: ”Ja.”'],
		['', '']
	])('given the sentence %s, then %s', (text, ended) => {
		expect(withFullStop(text)).toBe(ended);
	});

	test.each([
		['minska rånen.', 'minska rånen'],
		['skolan m.fl.', 'skolan m.fl.'],
		['och så vidare ...', 'och så vidare ...']
	])('given %s before the rest of a sentence, then %s', (text, bare) => {
		expect(withoutFullStop(text)).toBe(bare);
	});
});

describe('fitting an answer to its sentence', () => {
	const isProper = properNames([
		'Hallstahammars kommun',
		'Västerås stad',
		'Bostads AB Mimer',
		'Socialtjänsten',
		'Styrgruppen',
		'Rådet för social hållbarhet'
	]);

	test.each<[SentenceForm, string, string]>([
		['function', 'Kommunens samordnare.', 'kommunens samordnare'],
		['function', 'Hallstahammars kommun', 'Hallstahammars kommun'],
		['function', 'Hallstahammar', 'Hallstahammar'],
		['function', 'Västerås kommunpolis', 'Västerås kommunpolis'],
		['function', 'Polismyndigheten', 'Polismyndigheten'],
		['function', 'Polisen', 'polisen'],
		['function', 'Socialtjänsten', 'socialtjänsten'],
		['function', 'Styrgruppen', 'styrgruppen'],
		['function', 'Rådet för social hållbarhet', 'Rådet för social hållbarhet'],
		['function', 'Rådet', 'rådet'],
		['function', 'SSPF-samordnaren', 'SSPF-samordnaren'],
		['infinitive', 'Att ha en kontaktpolis för varje skola.', 'ha en kontaktpolis för varje skola'],
		['attClause', 'Att upptäcka riskbeteenden tidigare.', 'att upptäcka riskbeteenden tidigare'],
		['attClause', 'Färre unga provar narkotika', 'att färre unga provar narkotika'],
		['clause', 'Att färre unga provar narkotika.', 'färre unga provar narkotika'],
		['clause', 'Eftersom det alltid finns unga', 'det alltid finns unga'],
		['sentence', 'Unga blir kända sent', 'Unga blir kända sent.'],
		['nounPhrase', 'Barn och unga.', 'barn och unga'],
		['cell', 'Mindre än i riket.', 'Mindre än i riket'],
		['cell', 'Leder arbetet. Kallar till möten', 'Leder arbetet. Kallar till möten.'],
		['cell', 'Leder arbetet.\nKallar', 'Leder arbetet. Kallar.'],
		['name', 'Trygg i Hallstahammar', 'Trygg i Hallstahammar'],
		['infinitive', '  ', ''],
		['clause', '<script>alert(1)</script>', '<script>alert(1)</script>']
	])('given a %s "%s", then "%s"', (form, answer, text) => {
		expect(fit(answer, form, isProper)).toBe(text);
	});
});
