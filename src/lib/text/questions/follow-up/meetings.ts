import type { meetingsFields } from '#lib/domain/sections/follow-up/meetings.ts';
import type { QuestionTexts } from '#lib/text/questions/shape.ts';

export const meetingsTexts = {
	meetings: {
		label: 'Vilka möten har ni, och vad beslutades?',
		why: 'Kallelse, dagordning och protokoll görs av svaren.',
		source: 'malardalensHogskolaUtvarderingIHallstahammar_2014',
		basis: 'own',
		fields: {
			forum: {
				label: 'I vilken grupp?'
			},
			kind: {
				label: 'Vilket slags möte?'
			},
			date: {
				label: 'Vilken dag?',
				example: '2027-05-12'
			},
			start: {
				label: 'När börjar det?',
				example: '13.00'
			},
			end: {
				label: 'När slutar det?',
				example: '15.00'
			},
			place: {
				label: 'Var?',
				hint: 'Lämna tomt om mötet bara är på distans.',
				example: 'Kommunhuset, rum 3'
			},
			remote: {
				label: 'Går det att delta på distans?'
			},
			declineBy: {
				label: 'Senast när ska den som inte kan komma säga till?',
				example: '2027-05-07'
			},
			noticeSent: {
				label: 'När skickades kallelsen?',
				example: '2027-04-28'
			},
			extraReason: {
				label: 'Varför ett extra möte?',
				example: 'två grova brott har skett på en vecka'
			},
			strategicQuestion: {
				label: 'Vilken strategisk fråga tas upp?',
				example: 'unga som rekryteras till brott'
			},
			points: {
				label: 'Vilka egna punkter ska stå på dagordningen?',
				fields: {
					text: {
						label: 'Vilken punkt?',
						example: 'beläggning på fritidsgården'
					},
					kind: {
						label: 'Vilket slag?'
					},
					owner: {
						label: 'Vem föredrar?',
						example: 'fritidschefen'
					},
					minutes: {
						label: 'Hur många minuter?',
						example: '15'
					}
				}
			},
			preparations: {
				label: 'Vad ska deltagarna förbereda?',
				fields: {
					owner: {
						label: 'Vem?',
						example: 'skolan'
					},
					text: {
						label: 'Vad?',
						example: 'Ta med frånvaron per årskurs.'
					}
				}
			},
			papers: {
				label: 'Vilka handlingar hör till?',
				example: 'Uppföljning av åtgärdsplanen, mars 2027'
			},
			present: {
				label: 'Vilka var med?',
				hint: 'Skriv befattningar.',
				example: 'utbildningschefen'
			},
			deputies: {
				label: 'Vilka var med som ersättare?',
				example: 'säkerhetschefen'
			},
			items: {
				label: 'Vad beslutades eller noterades?',
				fields: {
					heading: {
						label: 'Vilken rubrik?',
						example: 'flytt av kvällspass'
					},
					kind: {
						label: 'Vilket slag?'
					},
					text: {
						label: 'Vad?',
						hint: 'Fortsätt meningen: Gruppen beslutar att …',
						example: 'ett kvällspass flyttas till busstorget'
					},
					owner: {
						label: 'Vem ansvarar?',
						example: 'enhetschefen för fältgruppen'
					},
					due: {
						label: 'När ska det vara klart?',
						example: '2027-06-01'
					},
					reason: {
						label: 'Varför?',
						example: 'bråken har flyttat dit'
					},
					receiver: {
						label: 'Vem tar över frågan?',
						example: 'kommunstyrelsen'
					},
					status: {
						label: 'Hur långt har det kommit?'
					}
				}
			},
			dissentParty: {
				label: 'Vilken part hade en annan mening?'
			},
			dissentText: {
				label: 'Vilken?',
				example: 'passen ska ligga kvar på torget'
			},
			approver: {
				label: 'Vem justerar?',
				example: 'polisens representant'
			},
			approved: {
				label: 'När justerades protokollet?',
				example: '2027-05-20'
			},
			registryNumber: {
				label: 'Vilket diarienummer?',
				example: 'KS 2027/00201'
			}
		}
	}
} satisfies QuestionTexts<typeof meetingsFields>;
