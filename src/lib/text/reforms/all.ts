import { reformsPart1 } from './part-1.ts';
import { reformsPart2 } from './part-2.ts';
import type { Reform } from './shape.ts';

/** Dated list. Check each row at its source before claiming that it is used. */
export const reforms: readonly Reform[] = [...reformsPart1, ...reformsPart2];
