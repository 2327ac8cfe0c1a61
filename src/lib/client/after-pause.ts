/** Calls once, when nothing has asked for it during the pause (milliseconds). */
export function afterPause(call: () => void, pause: number): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(call, pause);
	};
}
