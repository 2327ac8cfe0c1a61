/** The system's code for why a file could not be read or written. Other errors are defects and go on. */
export function codeOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string')
		return error.code;
	throw error;
}
