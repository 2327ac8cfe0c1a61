import fc from 'fast-check';

/** What a person, a clipboard or an attacker can put in a field: from nothing to a whole page in one word. */
const strange = [
	'',
	' ',
	'\n\n\n',
	'\u200b',
	'<script>alert(1)</script>',
	'<w:p/>]]>&amp;&#0;',
	'{ref.parties} {partyNames} {{x}}',
	'a\u0000b\u0007c\uFFFEd\uFFFFe',
	'\uD800 ensam \uDC00',
	'👩‍👩‍👧 familj 🏴‍☠️',
	'\u202Eomvänd\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629',
	'Z\u0351\u036B\u0343a\u0300\u0301\u0302lgo',
	'ett\r\ntvå\u2028tre\tfyra',
	'../../etc/passwd',
	'=1+1',
	'punkt 8.5, 9 §, 1 000 kr'
];

/** Text as absurd as the schema lets through, with sensible text among it. */
export const absurdText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...strange) },
	{
		weight: 2,
		arbitrary: fc.constantFrom('samordnaren', 'Unga rör sig i centrum.', 'att fler är trygga')
	},
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.constant('Skolan och polisen ser samma ungdomar. '.repeat(120)) },
	{ weight: 1, arbitrary: fc.constant('x'.repeat(900)) }
);

/** Around a word that is followed through a document. */
export const absurdAround = fc.constantFrom<readonly [string, string]>(
	['', ''],
	['<b>', '</b>'],
	['&amp; "', '" ]]>'],
	['👩‍👩‍👧 ', ' 🏴‍☠️'],
	['\u202E', '\u202C'],
	['a\u0000\uFFFE ', '\uFFFF'],
	['', `\n\n${'lång '.repeat(300)}`]
);
