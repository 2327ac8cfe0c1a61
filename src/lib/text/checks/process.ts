import type { ProcessCheckId } from '#lib/domain/checks/process/result.ts';
import type { ProcessCheckText } from '#lib/text/checks/shape.ts';

export const processCheckTexts = {
	p1JointDecision: {
		step: 1,
		text: 'Ledningen för polis och kommun har gemensamt beslutat att starta.',
		missing: 'Beslut saknas från minst en part.',
		source: 'braSteg_1InitieraSamverkan'
	},
	p1Conditions: {
		step: 1,
		text: 'Varje organisation har sett över sitt uppdrag, ansvar, sina roller och villkor.',
		missing: 'Uppdrag eller roller saknas för minst en part.',
		source: 'braSteg_1InitieraSamverkan'
	},
	p1Organisation: {
		step: 1,
		text: 'Det finns en gemensam organisation, och ansvariga är utsedda.',
		missing: 'Styrgrupp eller ansvariga saknas.',
		source: 'braSteg_1InitieraSamverkan'
	},
	p1Communication: {
		step: 1,
		text: 'Någon ansvarar för kommunikation, och en plan är påbörjad.',
		missing: 'Ansvarig eller plan för kommunikation saknas.',
		source: 'braSteg_1InitieraSamverkan'
	},
	p2OwnPicture: {
		step: 2,
		text: 'Varje part har en egen lägesbild i stora drag.',
		missing: 'Minst en part saknar egen lägesbild.',
		source: 'braSteg_2EgnaForberedelser'
	},
	p2StaffDialogue: {
		step: 2,
		text: 'Medarbetardialoger är gjorda.',
		missing: 'Ingen medarbetardialog är inlagd.',
		source: 'braSteg_2EgnaForberedelser'
	},
	p2LeadershipRead: {
		step: 2,
		text: 'Varje ledning har tagit del av materialet.',
		missing: 'Datum saknas för när ledningen tog del av bilden.',
		source: 'braSteg_2EgnaForberedelser'
	},
	p3Merged: {
		step: 3,
		text: 'Parternas lägesbilder har blivit en gemensam.',
		missing: 'Den gemensamma bilden saknas.',
		source: 'bra_3_0GemensammaForberedelser'
	},
	p3Prioritised: {
		step: 3,
		text: 'Ni har valt mellan problemen.',
		missing: 'Minst ett problem saknar val.',
		source: 'bra_3_0GemensammaForberedelser'
	},
	p3CitizenDialogue: {
		step: 3,
		text: 'Kunskapen är fördjupad med medborgardialoger.',
		missing: 'Ingen medborgardialog är inlagd.',
		source: 'bra_3_0GemensammaForberedelser'
	},
	p3Causes: {
		step: 3,
		text: 'Varje valt problem har en färdig orsaksanalys.',
		missing: 'Minst ett område saknar färdig orsaksanalys.',
		source: 'bra_3_0GemensammaForberedelser'
	},
	p3Signed: {
		step: 3,
		text: 'Chefen för lokalpolisområdet och kommunstyrelsens ordförande har undertecknat.',
		note: 'I praxis undertecknar ibland andra. Då framgår punkten delvis.',
		missing: 'Överenskommelsen är inte undertecknad.',
		source: 'bra_3_0GemensammaForberedelser'
	},
	p4Goals: {
		step: 4,
		text: 'Målen är formulerade.',
		missing: 'Minst ett område saknar mål.',
		source: 'braSteg_4Genomforande'
	},
	p4StaffDialogue: {
		step: 4,
		text: 'Medarbetardialoger är gjorda inför åtgärderna.',
		missing: 'Det framgår inte hur personalen har påverkat.',
		source: 'braSteg_4Genomforande'
	},
	p4Measures: {
		step: 4,
		text: 'Ni har valt åtgärder som påverkar orsakerna.',
		missing: 'Minst en åtgärd saknar orsak.',
		source: 'braSteg_4Genomforande'
	},
	p4Adopted: {
		step: 4,
		text: 'Åtgärdsplanerna är skrivna och antagna av styrgruppen.',
		missing: 'Planen är inte antagen.',
		source: 'braSteg_4Genomforande'
	},
	p4Promises: {
		step: 4,
		text: 'Medborgarlöften är gjorda, undertecknade och kända hos polis, kommun och invånare.',
		missing: 'Löften saknas, eller så framgår det inte hur de blir kända.',
		source: 'braSteg_4Genomforande'
	},
	p4FollowUp: {
		step: 4,
		text: 'Uppföljningen är planerad.',
		missing: 'Plan för uppföljning saknas.',
		source: 'braSteg_4Genomforande'
	},
	p4Done: {
		step: 4,
		text: 'De planerade åtgärderna är gjorda och dokumenterade.',
		missing: 'Utfall saknas för minst en åtgärd.',
		source: 'braSteg_4Genomforande'
	},
	p5Effect: {
		step: 5,
		text: 'Ni har undersökt om problemen har påverkats.',
		missing: 'Resultat saknas för minst ett effektmål.',
		source: 'braSteg_5UppfoljningOchAterkoppling'
	},
	p5Commitments: {
		step: 5,
		text: 'Ni har bedömt hur parterna har hållit sina åtaganden.',
		missing: 'Bedömning saknas för minst ett åtagande.',
		source: 'braSteg_5UppfoljningOchAterkoppling'
	},
	p5Process: {
		step: 5,
		text: 'Ni har granskat hur arbetet gick till.',
		missing: 'Granskning av arbetssättet saknas.',
		source: 'braSteg_5UppfoljningOchAterkoppling'
	},
	p5Steering: {
		step: 5,
		text: 'Styrgruppen har fått resultatet.',
		missing: 'Datum saknas för rapport till styrgruppen.',
		source: 'braSteg_5UppfoljningOchAterkoppling'
	},
	p5Citizens: {
		step: 5,
		text: 'Invånarna har fått veta hur det gick med löftet.',
		missing: 'Det framgår inte att invånarna har fått svar.',
		source: 'braSteg_5UppfoljningOchAterkoppling'
	}
} satisfies Record<ProcessCheckId, ProcessCheckText>;
