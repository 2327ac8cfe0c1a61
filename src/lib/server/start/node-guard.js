import { wrongNode } from '#lib/text/wrong-node.js';

/*
 * Loaded before everything else (`node --import`), and plain JavaScript: an older Node stops at the first
 * TypeScript file with a message that nobody can act on.
 */
const needed = { major: 24, minor: 15 };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed.major || (major === needed.major && minor < needed.minor)) {
	console.error(wrongNode(`${needed.major}.${needed.minor}`, process.versions.node));
	process.exit(1);
}
