import { writeFileSync } from 'node:fs';
import { cases } from '../cases/all.ts';
import { redlineBetween } from '#lib/server/http/redline.ts';
import { emptyAgreement } from '#lib/domain/agreement/evolve.ts';
import { revised } from './revised.ts';

const out = '/tmp/i3-red-out';
for (const made of cases) {
	const old = { ...emptyAgreement(made.id), version: 5, status: made.until === 'signed' ? 'signed' as const : 'drafting' as const, content: made.content, postponed: made.postponed, lastChangedAt: '2026-11-22T08:00:00.000Z' };
	const content = revised(made.content);
	const fresh = { ...old, status: 'drafting' as const, content: made.id === 'hallstahammar' ? { ...content, review: { ...content.review, revision: { trigger: 'review' as const, date: '2027-11-15', reasons: [{ id: 'x', change: 'punkt 4.1', reason: 'vuxna på stan saknades' }] } } } : content, lastChangedAt: '2027-11-16T08:00:00.000Z' };
	for (const av of ['overenskommelse', 'atgardsplan'] as const) {
		const t = performance.now();
		const file = await redlineBetween(old, fresh, av);
		console.log(made.id, av, Math.round(performance.now() - t), 'ms', file.length);
		writeFileSync(`${out}/${made.id}-${av}.docx`, file);
	}
}
