import { agreementCommand, type AgreementCommand } from '#lib/domain/agreement/commands.ts';
import { stepTexts } from '#lib/text/pages/lifecycle.ts';

/** The step that a posted form asks for; undefined when it asks for anything else. */
export function readStep(form: FormData): AgreementCommand | undefined {
	const type = String(form.get('steg') ?? '');
	if (!Object.hasOwn(stepTexts, type)) return undefined;
	const party = form.get('part');
	const parsed = agreementCommand.safeParse({ type, ...(party !== null && { party }) });
	return parsed.success ? parsed.data : undefined;
}
