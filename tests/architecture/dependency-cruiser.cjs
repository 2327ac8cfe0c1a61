/*
 * The fences of the house: who may import whom. Plain CommonJS, because dependency-cruiser reads it as it is.
 * `fences.test.ts` plants a violation of every rule and sees it caught.
 */

/** Layer → the layers it may import. */
const mayImport = {
	domain: ['domain'],
	ports: ['domain', 'ports'],
	application: ['domain', 'ports', 'application'],
	server: ['domain', 'ports', 'application', 'server', 'text'],
	client: ['domain', 'client'],
	ui: ['domain', 'client', 'ui', 'text'],
	text: ['domain', 'text']
};

/** Layer → the packages it may import. A layer that is not named may import any that no other rule forbids. */
const mayInstall = {
	domain: ['zod', 'xstate', 'diff'],
	ports: [],
	application: ['zod', 'xstate'],
	text: []
};

/** Packages and built-in modules that have one home. */
const homes = [
	{ name: 'docx', modules: ['docx'], home: 'lib/server/docx/' },
	{ name: 'xlsx', modules: ['write-excel-file'], home: 'lib/server/xlsx/' },
	{ name: 'database', modules: ['kysely', 'pg'], home: 'lib/server/event-log/' },
	{
		name: 'parts',
		modules: ['bits-ui', '@lucide/svelte', '@internationalized/date'],
		home: 'lib/ui/'
	},
	{ name: 'svelte', modules: ['svelte'], home: '(lib/(client|ui)|routes)/' }
];

const serverRoute =
	'^src/(routes/.*\\+(page|layout)\\.server\\.ts$|routes/.*\\+server\\.ts$|hooks\\.server\\.ts$)';
const anyRoute = '^src/(routes/|hooks)';
const lib = (layers) => `^src/lib/(${layers.join('|')})/`;
const packages = (names) => `node_modules/(${names.join('|')})/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Shapes that travel between server and browser, types alone: both sides must mean the same by them. */
const wireTypes = '^src/lib/client/(views/|page-data|posted|wire)';

const layers = Object.entries(mayImport).map(([layer, allowed]) =>
	rule(
		`${layer}-layer`,
		`${layer} may import ${allowed.join(', ')} and nothing else of ours.`,
		{ path: lib([layer]) },
		{
			path: '^(src|tests)/',
			pathNot: layer === 'server' ? [lib(allowed), wireTypes] : lib(allowed)
		}
	)
);

const installs = Object.entries(mayInstall).map(([layer, allowed]) =>
	rule(
		`${layer}-packages`,
		`${layer} may import ${allowed.join(', ') || 'no packages'}.`,
		{ path: lib([layer]) },
		{ path: 'node_modules/', ...(allowed.length ? { pathNot: packages(allowed) } : {}) }
	)
);

const singleHomes = homes.map(({ name, modules, home }) =>
	rule(
		`${name}-home`,
		`${modules.join(', ')} only in src/${home}`,
		{ path: '^src/', pathNot: `^src/${home}` },
		{ path: packages(modules) }
	)
);

module.exports = {
	forbidden: [
		...layers,
		...installs,
		...singleHomes,
		rule(
			'no-built-ins',
			'Only the server reaches files, network and process.',
			{ path: '^src/', pathNot: ['^src/lib/server/', serverRoute] },
			{ dependencyTypes: ['core'] }
		),
		rule(
			'sqlite-home',
			'node:sqlite only in src/lib/server/event-log/',
			{ path: '^src/', pathNot: '^src/lib/server/event-log/' },
			{ dependencyTypes: ['core'], path: 'sqlite$' }
		),
		rule(
			'routes-layer',
			'A route goes through use cases, never to the ports below them.',
			{ path: anyRoute },
			{ path: ['^src/lib/ports/', '^tests/'] }
		),
		rule(
			'routes-server-files',
			'Only +page.server.ts, +layout.server.ts, +server.ts and hooks.server.ts run on the server alone.',
			{ path: anyRoute, pathNot: serverRoute },
			{ path: lib(['server', 'application']) }
		),
		rule('no-cycles', 'Nothing imports itself by a detour.', { path: '^src/' }, { circular: true }),
		rule(
			'no-orphans',
			'A file that nothing imports and that imports nothing is dead. (Type imports from a component are not seen here; knip sees them, and watches over ui.)',
			{
				path: '^src/',
				pathNot: ['\\.d\\.ts$', '^src/routes/', '^src/(hooks|service-worker)', '^src/lib/ui/'],
				orphan: true
			},
			{}
		),
		rule(
			'no-unresolvable',
			'An import leads somewhere: #lib/… with its file extension.',
			{ path: '^src/' },
			{ couldNotResolve: true, pathNot: '^(\\$(app|env|service-worker)(/|$)|\\./\\$types)' }
		)
	],
	options: {
		// Keeps the imports that a component uses in its markup alone, which TypeScript would drop.
		tsConfig: { fileName: 'tests/architecture/svelte-imports.tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(\\.svelte-kit|build)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte']
		}
	}
};
