import type { problemPerArea } from '#lib/domain/sections/focus-areas/problem.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const problemPerAreaTexts = {
	problemWho: {
		label: 'Vem drabbas, och vilka ligger bakom?',
		hint: 'Skriv grupper, aldrig namn.',
		why: 'Den som ska göra något måste veta för vem. En oklar grupp ger åtgärder som missar.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		basis: 'own',
		example: 'Pojkar 12–16 år blir rånade. De som rånar är oftast något äldre och kommer i grupp.',
		badExample: 'Ungdomar.'
	},
	problemWhat: {
		label: 'Vad är det som händer?',
		why: 'Skriv en händelse ni kan känna igen, inte en rubrik.',
		source: 'braSteg_3SidanOmOrsaksanalys',
		basis: 'own',
		example:
			'En grupp på tre till fem följer efter en ensam pojke från tåget. De hotar till sig telefon och jacka.',
		badExample: 'Otrygghet i det offentliga rummet.'
	},
	problemWhere: {
		label: 'Var händer det?',
		hint: 'Nämn plats, inte adress till enskilda.',
		why: 'Brå råder er att leta mönster i platser, personer och tider.',
		source: 'braSteg_2SidanOmMonster',
		example: 'Mellan stationen, gallerians baksida och busstorget.',
		badExample: 'I kommunen.'
	},
	problemWhen: {
		label: 'När händer det?',
		hint: 'Exakta klockslag kan höra hemma i en bilaga.',
		why: 'Tiden styr när vuxna behöver vara på plats.',
		source: 'braSteg_2SidanOmMonster',
		basis: 'own',
		example: 'Fredag och lördag kväll, mest september till november.',
		badExample: 'Kvällstid.'
	},
	problemExtent: {
		label: 'Hur mycket och hur ofta, och hur ändras det?',
		hint: 'Skriv en siffra, ett år och varifrån den kommer.',
		why: 'Siffran blir senare ert utgångsvärde.',
		source: 'braSteg_2SidanOmKartlaggningOchLagesbild',
		basis: 'own',
		example:
			'38 anmälda rån år 2026, mot 24 år 2025 enligt polisens statistik. Skolenkäten tyder på att fler inte anmäls.',
		badExample: 'Problemet har ökat.'
	}
} satisfies QuestionTexts<typeof problemPerArea>;
