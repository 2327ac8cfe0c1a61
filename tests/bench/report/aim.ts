/** Says whether an aim of the project holds in this run. It judges nothing else: speed is never a test. */
export function printAim(aim: string, measured: number, limit: number, unit: string): void {
	const verdict = measured <= limit ? 'met' : 'MISSED';
	console.log(`  aim: ${aim} <= ${limit} ${unit}: ${verdict}, ${measured.toFixed(1)} ${unit}`);
}
