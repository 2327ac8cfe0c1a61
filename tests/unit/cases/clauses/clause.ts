/** Where a numbered clause of an example is read in the agreement or its plan, or why it is not there. */
export type Clause = readonly string[] | { readonly not: string };
export type Clauses = Readonly<Record<number, Clause>>;
