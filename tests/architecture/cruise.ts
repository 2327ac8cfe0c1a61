import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const here = import.meta.dirname;

export interface Breach {
	readonly rule: string;
	readonly from: string;
	readonly to: string;
}

/** Everything in `src` under `folder` that breaks a fence. */
export async function breachesIn(folder: string): Promise<readonly Breach[]> {
	const options = await extractDepcruiseOptions(join(here, 'dependency-cruiser.cjs'));
	const tsConfig = extractTsConfig(join(here, 'svelte-imports.tsconfig.json'));
	const { output } = await cruise(
		['src'],
		{ ...options, baseDir: folder, validate: true, outputType: 'json' },
		{},
		{ tsConfig }
	);
	const result = typeof output === 'string' ? JSON.parse(output) : output;
	return result.summary.violations.map(
		(violation: { rule: { name: string }; from: string; to: string }) => ({
			rule: violation.rule.name,
			from: violation.from,
			to: violation.to
		})
	);
}
