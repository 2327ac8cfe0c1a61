/** Swedish labels of a section's enums. A value without a label does not compile. */
export type OptionTexts<E extends Record<string, readonly string[]>> = {
	readonly [K in keyof E]: { readonly [O in E[K][number]]: string };
};
