import type { Scope } from '../scope.ts';

/** A question about the answers. Pure; the meaning in plain words is its name, the rule its body. */
export type Condition = (scope: Scope) => boolean;

export type ConditionsOf = Readonly<Record<string, Condition>>;
