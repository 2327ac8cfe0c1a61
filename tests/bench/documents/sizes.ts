import type { Spent } from '../report/times.ts';

export const sizes = [10, 40, 500, 5000] as const;

export const engines = ['ours', 'docxtemplater', 'easy-template-x'] as const;
export type Engine = (typeof engines)[number];

/** By name, where an engine has steps. */
export type Steps = Readonly<Record<string, Spent>>;

/** What a child process tells of one engine at one size. */
export interface Measured {
	/** Both documents: the first time in the process, and the median once warm. */
	readonly first: Spent;
	readonly warm: Spent;
	/** Bytes of both documents. */
	readonly bytes: number;
	/** Peak resident memory of the process, MB. */
	readonly peak: number;
	readonly steps?: Steps;
}
