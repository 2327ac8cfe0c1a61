import type { TestModule, Vitest } from 'vitest/node';

export interface Count {
	readonly passed: number;
	readonly failed: number;
}

export const add = (one: Count, other: Count): Count => ({
	passed: one.passed + other.passed,
	failed: one.failed + other.failed
});

/** Counts tests. A file that fails outside its tests, and an error that nobody caught, count as one failed. */
export function countTests(vitest: Vitest): Count {
	const uncaught = { passed: 0, failed: vitest.state.getUnhandledErrors().length };
	return vitest.state.getTestModules().map(countModule).reduce(add, uncaught);
}

function countModule(module: TestModule): Count {
	const states = [...module.children.allTests()].map((test) => test.result().state);
	const passed = states.filter((state) => state === 'passed').length;
	const failed = states.filter((state) => state === 'failed' || state === 'pending').length;
	return { passed, failed: failed === 0 && !module.ok() ? 1 : failed };
}
