import { availableParallelism, loadavg } from 'node:os';

/** `npm run bench` measures everything; `npm run bench -- documents commands` those parts alone. */
const parts = {
	documents: async () => (await import('./documents/documents.ts')).documents(),
	pages: async () => (await import('./server/pages.ts')).pages(),
	commands: async () => (await import('./commands/commands.ts')).commands(),
	log: async () => (await import('./event-log/event-log.ts')).eventLog(),
	script: async () => (await import('./script/script.ts')).script(),
	start: async () => (await import('./server/start.ts')).start()
} as const;

type Part = keyof typeof parts;

const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !isPart(name));
if (unknown.length > 0) {
	console.error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
	process.exit(1);
}

const busy = loadavg()[0] ?? 0;
console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${busy.toFixed(1)}`);
if (busy > availableParallelism() / 2)
	console.log(
		'The machine is busy with other things: times by the clock are too long, cpu times hold.'
	);

for (const [name, measure] of Object.entries(parts)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	console.log(`\n— ${name}   (npm run bench -- ${name})`);
	await measure();
}
