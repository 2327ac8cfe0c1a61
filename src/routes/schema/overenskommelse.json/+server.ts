import { fileJsonSchema } from '#lib/server/http/json-schema.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	new Response(fileJsonSchema(), { headers: { 'content-type': 'application/schema+json' } });
