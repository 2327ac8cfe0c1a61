/** Hex without `#`, as Word writes it. Every text colour is at least 5.4:1 on white and on the table head's tint. */
export const COLOUR = {
	ink: '1B1F23',
	accent: '1D3C4F',
	muted: '55616B',
	draft: '8C1D18',
	green: '1E6B3A',
	amber: '7A4B00',
	red: 'A01622',
	rule: '7C8790',
	hairline: 'B8C0C7',
	tint: 'E9EEF1',
	paper: 'F4F6F7'
} as const;
