/** Everything that a page needs once somebody writes, in one file to fetch. */
export { AgreementSession } from '#lib/client/agreement-session.svelte.ts';
export { writing } from '#lib/ui/sections/writing.ts';
