import { startVitest } from 'vitest/node';
import { add, countTests, type Count } from './count.ts';
import { stages } from './stages.ts';

/**
 * `npm test`: types, lint, fences, dead code, build and every test, and last a line with the count.
 * `npm test -- tests/unit/domain` runs the tests of that folder alone.
 */
const filters = process.argv.slice(2);
const failedStages: string[] = [];
let count: Count = { passed: 0, failed: 0 };

for (const stage of filters.length > 0 ? [] : stages) {
	console.log(`\n— ${stage.name}`);
	const passes = stage.passes();
	if (!passes) failedStages.push(stage.name);
	count = add(count, passes ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

try {
	// Without a build there is nothing to open in a browser.
	const project = failedStages.includes('build') ? ['unit', 'component'] : [];
	const vitest = await startVitest('test', filters, {
		watch: false,
		project,
		passWithNoTests: true
	});
	count = add(count, countTests(vitest));
	await vitest.close();
} catch (error) {
	console.error(error);
	count = add(count, { passed: 0, failed: 1 });
}

if (failedStages.length > 0) console.log(`\nfailed before the tests: ${failedStages.join(', ')}`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
