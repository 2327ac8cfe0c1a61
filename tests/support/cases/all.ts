import type { Case } from './case.ts';
import { gislaved } from './gislaved.ts';
import { gotene } from './gotene.ts';
import { hallstahammar } from './hallstahammar.ts';
import { vasteras } from './vasteras.ts';

export const cases: readonly Case[] = [hallstahammar, vasteras, gislaved, gotene];
