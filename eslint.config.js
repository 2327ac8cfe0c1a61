import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const house = [
	{
		selector: 'Identifier[name=/[^\\u0000-\\u007F]/]',
		message: 'Identifiers are ASCII; Swedish belongs in src/lib/text/.'
	},
	{ selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
	{ selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is written.' },
	{ selector: 'TSEnumDeclaration', message: 'Use a union or a const object.' }
];

const purity = [
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Take the time as an argument.'
	},
	{
		selector: "CallExpression[callee.name='Date']",
		message: 'Take the time as an argument.'
	}
];

const outsideWorld = [
	'fetch',
	'process',
	'window',
	'document',
	'navigator',
	'location',
	'crypto',
	'performance',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'setTimeout',
	'setInterval',
	'queueMicrotask',
	'console',
	'globalThis'
];

export default ts.config(
	{ ignores: ['.svelte-kit', 'build', 'node_modules', 'data'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		files: ['{src,tests}/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		}
	},
	{
		files: ['src/**/*.{ts,svelte}', 'tests/**/*.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...house],
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['$lib', '$lib/*'], message: 'Import through #lib/….' }] }
			],
			'max-lines': ['error', { max: 300 }],
			'no-console': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unnecessary-type-assertion': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{
		files: ['src/**/*.svelte'],
		rules: {
			// For applications below a base path; this one has none.
			'svelte/no-navigation-without-resolve': 'off',
			// {' '} keeps a space that formatting would drop.
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		files: ['tests/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{
		files: ['src/lib/domain/**'],
		rules: {
			'no-restricted-globals': ['error', ...outsideWorld],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Take the time as an argument.' },
				{ object: 'Math', property: 'random', message: 'Take ids and chance as arguments.' }
			],
			'no-restricted-syntax': ['error', ...house, ...purity]
		}
	}
);
