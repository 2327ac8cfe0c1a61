/** What a copy of the example is called: it is no example any more. */
export const ownTitle = (title: string): string => title.replace(/^Exempel: /, '');
