/**
 * One text per JSON value, as RFC 8785 has it: keys sorted by UTF-16 code unit, no white space.
 * The text is what is stored and hashed, so the chain can be checked by any other program.
 * Properties that are `undefined` are left out. Throws TypeError for what JSON cannot carry
 * (NaN, a Date, a function …): those would come back as something else.
 */
export function canonicalJson(value: unknown): string {
	switch (typeof value) {
		case 'string':
		case 'boolean':
			return JSON.stringify(value);
		case 'number':
			if (!Number.isFinite(value)) throw new TypeError(`not JSON: ${String(value)}`);
			return JSON.stringify(value);
		case 'object':
			if (value === null) return 'null';
			return Array.isArray(value) ? arrayText(value) : objectText(value);
		default:
			throw new TypeError(`not JSON: ${typeof value}`);
	}
}

/** `Array.from` also visits the holes of a sparse array, which then are refused as undefined. */
function arrayText(items: readonly unknown[]): string {
	return `[${Array.from(items, canonicalJson).join(',')}]`;
}

function objectText(value: object): string {
	const prototype: unknown = Object.getPrototypeOf(value);
	if (prototype !== null && prototype !== Object.prototype) {
		throw new TypeError(`not plain JSON: ${Object.prototype.toString.call(value)}`);
	}
	const members: string[] = [];
	for (const [key, member] of Object.entries(value).sort(byKey)) {
		if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
	}
	return `{${members.join(',')}}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
	return a < b ? -1 : 1;
}
