import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lifecycle } from '#lib/domain/agreement/lifecycle.ts';
import { journey } from '#lib/domain/journey/journey.ts';
import { drawStatechart } from '../support/statechart.ts';

const pictures = { lifecycle, journey };

test('the README shows the statecharts as they are (OVERENS_PICTURES=1 draws them anew)', () => {
	const text = readFileSync('README.md', 'utf8');
	const drawn = Object.entries(pictures).reduce((readme, [name, machine]) => {
		const place = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
		expect(readme).toMatch(place);
		return readme.replace(
			place,
			`<!-- ${name} -->\n\n\`\`\`mermaid\n${drawStatechart(machine)}\n\`\`\`\n\n<!-- /${name} -->`
		);
	}, text);
	if (process.env['OVERENS_PICTURES']) writeFileSync('README.md', drawn);
	else expect(text).toBe(drawn);
});
