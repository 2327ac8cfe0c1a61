/** The page that shows what was changed by hand in a Word file. */

export type ReviewReason = 'edited' | 'otherWords' | 'movedOn' | 'withoutData';

export const changesText = {
	title: 'Öppna en fil',
	back: 'Start',
	documents: { agreement: 'överenskommelsen', actionPlan: 'åtgärdsplanen' },
	headings: {
		edited: 'Filen är ändrad för hand',
		otherWords: 'Filens text stämmer inte med dess uppgifter',
		movedOn: 'Överenskommelsen har ändrats sedan filen gjordes',
		withoutData: 'Filen saknar sina uppgifter'
	} satisfies Record<ReviewReason, string>,
	ledes: {
		edited: (name: string, document: string, count: number) =>
			`Någon har ändrat ${document} i ${name} utanför Överens. Här står ${places(count)}. Välj vad ni vill göra med varje ändring.`,
		otherWords: (name: string, document: string, count: number) =>
			`Ingen har ändrat ${name}, men ${document} blir en annan text när den görs om av filens uppgifter. Det kan bero på att filen är gjord i en annan version av Överens. Här står ${places(count)}.`,
		movedOn: (name: string) =>
			`${name} är som när den hämtades, men den överenskommelse som finns här har andra svar nu. Fortsätt med den som finns här, eller öppna filen som ett nytt utkast.`,
		withoutData: (name: string, document: string, count: number) =>
			count === 0
				? `${name} har sparats i ett program som tog bort uppgifterna i filen. Texten är densamma som i ${document} som finns här.`
				: `${name} har sparats i ett program som tog bort uppgifterna i filen. Filen är därför jämförd med ${document} som finns här. Här står ${places(count)}.`
	},
	targets: {
		here: 'Det ni väljer förs in i den överenskommelse som finns här.',
		new: 'Det ni väljer förs in i ett nytt utkast med filens svar.'
	},
	place: (number: string, heading: string) => [number, heading].filter(Boolean).join(' '),
	outside: 'Före första kapitlet',
	furniture: 'Sidhuvud och sidfot',
	was: 'Före:',
	now: 'Efter:',
	kinds: { changed: 'Ändrad rad', added: 'Ny rad', removed: 'Borttagen rad' },
	choose: 'Vad vill ni göra?',
	choices: {
		take: (question: string) => `För in i svaret på ”${question}”`,
		note: 'Behåll som anteckning',
		leave: 'För inte in ändringen'
	},
	noAnswer:
		'Ändringen hör inte till ett enda svar. Behåll den som anteckning och ändra svaren själva.',
	more: (count: number) => `Och ${count} ändringar till. De behålls som anteckningar.`,
	submit: { take: 'För in det ni har valt', new: 'Öppna som nytt utkast', same: 'Fortsätt' },
	goOn: 'Fortsätt med den som finns här',
	closed: 'Överenskommelsen är låst, så inget fördes in. Den kan ha beslutats medan ni läste.',
	leaveAll: 'Inget förs in förrän ni trycker på knappen.',
	note: {
		from: (name: string) => `Ändrat för hand i ${name}`,
		changed: (was: string, now: string) => `”${was}” har blivit ”${now}”.`,
		added: (now: string) => `Tillagt: ”${now}”.`,
		removed: (was: string) => `Borttaget: ”${was}”.`,
		at: (place: string) => (place === '' ? '' : `${place}: `)
	}
} as const;

function places(count: number): string {
	return count === 1 ? 'den ändrade raden' : `de ${count} ändrade raderna, klausul för klausul`;
}
