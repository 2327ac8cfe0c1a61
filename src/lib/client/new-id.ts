/** Ids for rows and commands made in the browser: short, URL-safe, unguessable. */
import { nanoid } from 'nanoid';

export const newId = (): string => nanoid(12);
