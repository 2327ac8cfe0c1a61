import { agreementAt } from '#lib/application/agreement-versions.ts';
import type { Ports } from '#lib/application/ports.ts';
import type { AgreementState } from '#lib/domain/agreement/state.ts';
import { writeRedline } from '#lib/server/docx/redline/write-redline.ts';
import { factsOf } from '#lib/server/pages/paper.ts';
import { dateOf } from '#lib/server/pages/today.ts';
import { titleOf } from '#lib/text/agreement-title.ts';
import { documentMaker } from '#lib/text/document-styles.ts';
import { actionPlanDocument, agreementDocument } from '#lib/text/documents/compose.ts';
import { redlineWords } from '#lib/text/documents/redline/words.ts';
import { compareText } from '#lib/text/pages/compare.ts';
import { filesText } from '#lib/text/pages/files.ts';
import type { File } from './download.ts';
import { asciiName, attachment } from './file-name.ts';

const composers = { overenskommelse: agreementDocument, atgardsplan: actionPlanDocument } as const;
type Compared = keyof typeof composers;

const isCompared = (name: string): name is Compared => Object.hasOwn(composers, name);

/** Nobody signs a redline: both versions as drafts, of the day they were last changed, never of today. */
function documentOf(state: AgreementState, compared: Compared) {
	return composers[compared](factsOf(state, state.lastChangedAt, 'draft'));
}

const version = (state: AgreementState) => ({
	date: dateOf(state.lastChangedAt),
	status: state.status,
	content: state.content
});

/** One version against another, as a Word file with tracked changes. Same versions, same bytes. */
async function redlineBetween(
	old: AgreementState,
	fresh: AgreementState,
	compared: Compared
): Promise<Uint8Array> {
	const facts = { old: version(old), new: version(fresh) };
	const now = documentOf(fresh, compared);
	return writeRedline({
		old: documentOf(old, compared),
		new: now,
		words: redlineWords(facts, now.head.title),
		reviser: {
			author: now.head.senders.join(', ') || documentMaker,
			date: fresh.lastChangedAt
		}
	});
}

const seqIn = (query: URLSearchParams, name: string) => {
	const given = query.get(name);
	return given !== null && /^[1-9]\d{0,9}$/.test(given) ? Number(given) : undefined;
};

/**
 * The file that is asked for: `fran` and, for another than the newest, `till` are seqs of the log, `av` says of what.
 * Undefined when there is no such agreement, version or document.
 */
export async function redlineOf(
	ports: Ports,
	id: string,
	query: URLSearchParams
): Promise<File | undefined> {
	const compared = query.get('av') ?? 'overenskommelse';
	const from = seqIn(query, 'fran');
	if (!isCompared(compared) || from === undefined) return undefined;
	const to = seqIn(query, 'till');
	if (query.has('till') && to === undefined) return undefined;
	const old = await agreementAt(ports, id, from);
	const fresh = to === undefined ? await ports.store.load(id) : await agreementAt(ports, id, to);
	if (!old || !fresh) return undefined;
	const title = asciiName(titleOf(fresh.content.initiation)).replace(filesText.saidAlready, '');
	const days = [old, fresh].map(({ lastChangedAt }) => dateOf(lastChangedAt));
	const name = [compareText.fileName, compared, title, ...days].filter(Boolean).join('-');
	return {
		body: new Uint8Array(await redlineBetween(old, fresh, compared)),
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			'content-disposition': attachment(`${name}.docx`),
			'cache-control': 'private, no-store'
		}
	};
}
