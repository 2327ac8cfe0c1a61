/** Id of the first field of a postponed question: who answers. */
export const postponedId = (path: string): string => `${path}-responsible`;
