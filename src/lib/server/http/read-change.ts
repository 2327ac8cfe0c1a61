import { z } from 'zod';
import { agreementCommand } from '#lib/domain/agreement/commands.ts';
import type { Sent } from '#lib/client/wire.ts';

const sent = z.strictObject({
	commandId: z.string().regex(/^[A-Za-z0-9_-]{8,60}$/),
	since: z.int().min(0),
	command: agreementCommand
});

/** One edit as a browser sends it; undefined when it is anything else. */
export function readChange(body: unknown): Sent | undefined {
	const parsed = sent.safeParse(body);
	return parsed.success ? parsed.data : undefined;
}
