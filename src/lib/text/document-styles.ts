/** What Word shows in its list of styles, so that a municipality can restyle a document in one place. */
export const documentStyleNames = {
	Kind: 'Dokumenttyp',
	Title: 'Title',
	Subtitle: 'Underrubrik',
	Lead: 'Ingress',
	Heading1: 'heading 1',
	Heading2: 'heading 2',
	Heading3: 'heading 3',
	Body: 'Brödtext',
	Clause: 'Klausul',
	Clause3: 'Klausul nivå 3',
	Letters: 'Bokstavslista',
	Dashes: 'Strecklista',
	Decision: 'Beslutssats',
	Definition: 'Definition',
	Box: 'Ruta',
	OpenPoint: 'Öppen fråga',
	Caption: 'caption',
	TableHead: 'Tabellrubrik',
	TableText: 'Tabelltext',
	TableRowHead: 'Tabellrad',
	TablePoint: 'Tabellpunkt',
	PlanHead: 'Planrubrik',
	PlanText: 'Plantext',
	PlanRowHead: 'Planrad',
	PlanPoint: 'Planpunkt',
	TightHead: 'Tät tabellrubrik',
	TightText: 'Tät tabelltext',
	TightRowHead: 'Tät tabellrad',
	TightPoint: 'Tät tabellpunkt',
	TableNote: 'Tabellnot',
	FrontHeading: 'Rubrik före innehåll',
	ContentsHeading: 'Innehållsrubrik',
	TOC1: 'toc 1',
	PageHead: 'Sidhuvud',
	PageFoot: 'Sidfot',
	Sender: 'Avsändare',
	DraftBand: 'Utkastband',
	SigningParty: 'Underskriftspart',
	SigningBasis: 'Underskriftsgrund',
	SigningLine: 'Skrivrad',
	SigningLabel: 'Radtext',
	SignerName: 'Namnförtydligande',
	SignerTitle: 'Titel under namn',
	PictureName: 'Figurnamn',
	PictureText: 'Figurtext',
	LastLine: 'Slutrad'
} as const;

export const tableStyleNames = { ledger: 'Överens tabell', plan: 'Överens plan' } as const;

/** Names of the properties under File, Info in Word. */
export const documentPropertyNames = {
	agreement: 'ÖverenskommelseId',
	version: 'Version',
	textCheck: 'Textkontroll'
} as const;

/** Who made the file, when no sender is named. */
export const documentMaker = 'Överens';
