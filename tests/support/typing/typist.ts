import type { Page } from 'playwright';

/** A person at a keyboard: goes to a control, types, and leaves it. Nothing is clicked. */
export class Typist {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Replaces what stands in a text field. */
	async type(name: string, text: string): Promise<void> {
		const field = this.#named(name);
		await field.focus();
		await this.page.keyboard.press('ControlOrMeta+a');
		await this.page.keyboard.insertText(text);
		await this.page.keyboard.press('Tab');
	}

	/** Picks one of a list, by typing its label as one does in a closed list, or a radio button with space. */
	async pick(name: string, value: string): Promise<void> {
		const control = this.#named(name);
		if ((await control.first().evaluate((element) => element.tagName)) !== 'SELECT')
			return this.tick(name, value);
		await control.focus();
		const [from, to] = await control.evaluate((element, wanted) => {
			const select = element as HTMLSelectElement;
			return [
				select.selectedIndex,
				[...select.options].findIndex((option) => option.value === wanted)
			];
		}, value);
		if (to === undefined || from === undefined || to < 0)
			throw new Error(`${name} cannot be ${value}`);
		for (let step = from; step < to; step += 1) await this.page.keyboard.press('ArrowDown');
		for (let step = from; step > to; step -= 1) await this.page.keyboard.press('ArrowUp');
		await this.page.keyboard.press('Tab');
	}

	/** Ticks a box or a radio button that is not ticked. */
	async tick(name: string, value: string): Promise<void> {
		const box = this.page.locator(`[name="${name}"][value="${value}"]`);
		await box.focus();
		if (!(await box.isChecked())) await this.page.keyboard.press('Space');
		if (!(await box.isChecked())) throw new Error(`${name} did not take ${value}`);
	}

	/** Adds a row to a list; gives the new row's id. The cursor is then in its first field. */
	async addRow(list: string): Promise<string> {
		const known = new Set(await this.#rowIds(list));
		await this.page.locator(`button[name="addRow"][value="${list}"]`).focus();
		await this.page.keyboard.press('Enter');
		await this.page.waitForFunction(
			([start, count]) => {
				const name = (document.activeElement as HTMLInputElement | null)?.name ?? '';
				return name.startsWith(`${start}.`) && count !== undefined;
			},
			[list, String(known.size)] as const
		);
		const name = await this.page.evaluate(() => (document.activeElement as HTMLInputElement).name);
		const id = name.slice(list.length + 1).split('.')[0] ?? '';
		if (id === '' || known.has(id)) throw new Error(`no new row in ${list}`);
		return id;
	}

	/** Opens a page of questions, at an answer when one is given. */
	async open(address: string): Promise<void> {
		await this.page.goto('about:blank');
		await this.page.goto(address);
		await this.page.locator('[data-alive="true"]').waitFor({ state: 'attached' });
		// The rows fold into a table when the page comes alive: let that be drawn before a control is held.
		await this.page.evaluate(
			() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
		);
	}

	/** Waits until the page says that everything is saved. */
	async saved(): Promise<void> {
		await this.page.locator('[data-saving="saved"]').waitFor({ state: 'attached' });
	}

	#named(name: string) {
		return this.page.locator(`[name="${name}"]:not([type="hidden"])`);
	}

	async #rowIds(list: string): Promise<readonly string[]> {
		const names = await this.page
			.locator(`[name^="${list}."]`)
			.evaluateAll((elements) => elements.map((element) => element.getAttribute('name') ?? ''));
		return names.map((name) => name.slice(list.length + 1).split('.')[0] ?? '');
	}
}
