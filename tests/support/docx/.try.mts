import { writeFileSync } from 'node:fs';
import { createDocxWriter } from '#lib/server/docx/writer.ts';
import { hallstahammar } from './hallstahammar.ts';
import { actionPlan } from './plan.ts';
const w = createDocxWriter();
const out = '/tmp/dx/out/';
writeFileSync(out + 'a.docx', await w.write(hallstahammar({ signatories: [2, 4, 1] })));
writeFileSync(out + 'd.docx', await w.write(hallstahammar({ draft: true })));
writeFileSync(out + 'p.docx', await w.write(actionPlan(12)));
const m1 = hallstahammar(), m2 = actionPlan(40);
for (let i = 0; i < 10; i++) { await w.write(m1); await w.write(m2); }
const time = async (f: () => Promise<unknown>, n: number) => { const ts: number[] = []; for (let i = 0; i < n; i++) { const a = performance.now(); await f(); ts.push(performance.now() - a); } return ts.sort((a, b) => a - b)[n >> 1]!.toFixed(1); };
console.log('agreement', await time(() => w.write(m1), 15), 'plan40', await time(() => w.write(m2), 15));
for (const n of [500, 5000]) { const m = actionPlan(n); console.log(n, await time(() => w.write(m), 3)); }
