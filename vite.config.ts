import './src/lib/server/start/node-guard.js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Builds the libraries into the server: read from node_modules, each is in memory whole, also what nobody calls. */
const librariesBuiltIn: Plugin = {
	name: 'libraries-built-in',
	apply: 'build',
	config: () => ({ ssr: { noExternal: true } })
};

export default defineConfig({
	plugins: [sveltekit(), librariesBuiltIn],
	// A small file inlined as a data: address would be stopped by the content security policy.
	build: { assetsInlineLimit: 0 },
	environments: {
		client: {
			build: {
				// What six pages or more share is one file: many small ones compress badly, and a page fetches them all anyway.
				rolldownOptions: {
					output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 6 }] } }
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/{unit,contract,architecture}/**/*.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/component/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/support/build.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false,
					// After the others, so that pages are not kept waiting by them.
					sequence: { groupOrder: 1 }
				}
			}
		]
	}
});
