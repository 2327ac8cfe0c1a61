import type { ChapterOutline } from '#lib/domain/document/outline.ts';

export const validityChapter: ChapterOutline = {
	id: 'validity',
	heading: 'Giltighet, ändring och uppsägning',
	sections: [
		{
			id: 'validity.period',
			heading: 'Giltighet',
			clauses: [
				{
					id: 'validity.term',
					asks: ['initiation.period'],
					text: 'Överenskommelsen gäller {period}.',
					fallback: {
						later: 'Hur länge överenskommelsen gäller är inte bestämt. {later}',
						empty: 'Giltighetstid: ej angivet.'
					},
					source: ['Brå step 3 (item 6, the period)'],
					requirements: ['B3']
				},
				{
					id: 'validity.annexTerm',
					only: 'annexHasOwnPeriod',
					asks: ['followUp.annexes'],
					text: 'En bilaga kan ha en egen giltighetstid. Den står i {ref.annexes}.',
					source: ['practice: annexes with own validity'],
					requirements: ['H8']
				},
				{
					id: 'validity.followsParent',
					only: 'followsOverallPeriod',
					asks: ['initiation.parentAgreement'],
					text: [
						{
							when: { given: ['validTo'] },
							text: 'Överenskommelsen gäller så länge {parentTitle} gäller, men längst till och med den {validTo}.'
						},
						{ text: 'Överenskommelsen gäller så länge {parentTitle} gäller.' }
					],
					source: ['practice: local agreement'],
					requirements: ['S2']
				}
			]
		},
		{
			id: 'validity.extension',
			heading: 'Förlängning',
			optional: 'extension',
			clauses: [
				{
					id: 'extension.rule',
					when: 'extensionIsRuled',
					asks: ['followUp.extension'],
					text: [
						{
							when: [
								'extensionAllowed',
								{ given: ['extensionLength', 'extensionDeciders', 'extensionAskBy'] }
							],
							text: 'Parterna kan förlänga överenskommelsen med {extensionLength}. Beslutet ska vara skriftligt och fattas av {extensionDeciders} senast den {extensionAskBy}.'
						},
						{
							when: ['extensionAllowed', { given: ['extensionLength', 'extensionDeciders'] }],
							text: 'Parterna kan förlänga överenskommelsen med {extensionLength}. Beslutet ska vara skriftligt och fattas av {extensionDeciders} innan tiden har gått ut.'
						},
						{
							when: ['extensionAllowed', { given: ['extensionLength'] }],
							text: 'Parterna kan förlänga överenskommelsen med {extensionLength}. Beslutet ska vara skriftligt och fattas innan tiden har gått ut.'
						},
						{
							when: 'extensionAllowed',
							text: 'Parterna kan förlänga överenskommelsen. Beslutet ska vara skriftligt och fattas innan tiden har gått ut.'
						},
						{ text: 'Överenskommelsen förlängs inte. Vill parterna fortsätta ingår de en ny.' }
					],
					fallback: { later: 'Om överenskommelsen kan förlängas är inte bestämt. {later}' },
					source: ['practice: extension'],
					requirements: ['B3']
				},
				{
					id: 'extension.reasons',
					only: 'extensionAllowed',
					asks: ['followUp.extension'],
					text: 'Beslutet ska bygga på uppföljningen i {ref.followUp} och ange skälen.',
					source: ['practice: prolonging without outcome'],
					requirements: ['M21']
				}
			]
		},
		{
			id: 'validity.revision',
			heading: 'Genomgång och ändring',
			clauses: [
				{
					id: 'revision.interval',
					asks: ['followUp.revisionInterval', 'followUp.firstRevision'],
					text: [
						{
							when: { given: ['nextReviewDate', 'revisionOwner'] },
							text: 'Parterna ska gå igenom överenskommelsen {revisionInterval}, första gången senast den {nextReviewDate}. {^revisionOwner} förbereder genomgången.'
						},
						{
							when: { given: ['nextReviewDate'] },
							text: 'Parterna ska gå igenom överenskommelsen {revisionInterval}, första gången senast den {nextReviewDate}.'
						},
						{
							when: { given: ['revisionOwner'] },
							text: 'Parterna ska gå igenom överenskommelsen {revisionInterval}. {^revisionOwner} förbereder genomgången.'
						},
						{ text: 'Parterna ska gå igenom överenskommelsen {revisionInterval}.' }
					],
					fallback: {
						later: 'När parterna går igenom överenskommelsen är inte bestämt. {later}',
						empty: 'Genomgång av överenskommelsen: ej angivet.'
					},
					source: ['practice: revision', 'legal reading: no statutory interval'],
					requirements: ['B3']
				},
				{
					id: 'revision.triggers',
					kind: 'list',
					when: { count: 'trigger', min: 1 },
					asks: ['followUp.revisionTriggers'],
					lead: 'En genomgång ska göras tidigare',
					each: 'trigger',
					item: '{trigger.text}',
					source: ['legal reading'],
					requirements: ['M13']
				},
				{
					id: 'revision.how',
					asks: [],
					text: 'En ändring ska vara skriftlig och daterad. Den gäller när alla parter har beslutat om den i samma ordning som överenskommelsen. Tidigare versioner sparas.',
					source: ['legal reading'],
					requirements: ['H8']
				},
				{
					id: 'revision.annexes',
					when: { given: ['changeDecider', 'changeableAnnexes'] },
					asks: ['followUp.changeDecision', 'followUp.annexes'],
					text: '{^changeDecider} får besluta om ändringar i {changeableAnnexes}.',
					source: ['Brå step 4', 'practice: agreement and yearly plan'],
					requirements: ['B5']
				},
				{
					id: 'revision.newLeader',
					asks: ['mandate.introduction'],
					text: [
						{
							when: { given: ['newLeaderTime'] },
							text: 'Överenskommelsen gäller även när en undertecknare lämnar sitt uppdrag. Den som tar över får en genomgång inom {newLeaderTime}.'
						},
						{ text: 'Överenskommelsen gäller även när en undertecknare lämnar sitt uppdrag.' }
					],
					source: ['legal reading: new signatory', 'Hallstahammar, evaluation 2014'],
					requirements: ['M3', 'S4']
				},
				{
					id: 'local.parentChanges',
					only: 'localUnderOverall',
					asks: ['initiation.parentAgreement'],
					text: [
						{
							when: { given: ['parentChangeTime'] },
							text: 'När den övergripande överenskommelsen ändras ska parterna inom {parentChangeTime} bestämma om den lokala också ska ändras.'
						},
						{
							text: 'När den övergripande överenskommelsen ändras ska parterna bestämma om den lokala också ska ändras.'
						}
					],
					source: ['Stockholm, statement on the agreement', 'drafting'],
					requirements: ['S2']
				}
			]
		},
		{
			id: 'validity.termination',
			heading: 'Uppsägning',
			clauses: [
				{
					id: 'termination.rule',
					asks: ['followUp.termination'],
					text: [
						{
							when: 'terminationRuledOut',
							text: 'Parterna avser att fullfölja överenskommelsen till dess att den upphör. En part som inte kan fortsätta gör som i {ref.deviations}.'
						},
						{
							when: [{ count: 'party', max: 2 }, { given: ['noticePeriod'] }],
							text: 'En part får säga upp överenskommelsen skriftligt. Den upphör {noticePeriod} efter uppsägningen.'
						},
						{
							when: { given: ['noticePeriod'] },
							text: 'En part får säga upp överenskommelsen skriftligt. För den parten upphör den {noticePeriod} efter uppsägningen.'
						},
						{
							when: { count: 'party', max: 2 },
							text: 'En part får säga upp överenskommelsen skriftligt. Ingen uppsägningstid är bestämd. Uppsägningen ska ange från vilken dag den gäller.'
						},
						{
							text: 'En part får säga upp överenskommelsen skriftligt för egen del. Ingen uppsägningstid är bestämd. Uppsägningen ska ange från vilken dag den gäller.'
						}
					],
					fallback: { later: 'Om uppsägning är inget bestämt. {later}' },
					source: ['practice: termination'],
					requirements: ['B3']
				},
				{
					id: 'termination.others',
					only: [
						{ count: 'party', min: 3 },
						{ count: 'municipality', max: 1 },
						{ not: 'terminationRuledOut' }
					],
					asks: ['followUp.termination'],
					text: [
						{
							when: { given: ['afterTerminationTime'] },
							text: 'De övriga parterna ska inom {afterTerminationTime} bestämma om de fortsätter utan den part som har lämnat.'
						},
						{ text: 'De övriga parterna bestämmer om de fortsätter.' }
					],
					source: ['practice: drafting'],
					requirements: ['B3']
				},
				{
					id: 'multi.leave',
					only: [
						{ count: 'municipality', min: 2 },
						{ count: 'party', min: 3 },
						{ not: 'terminationRuledOut' }
					],
					asks: ['followUp.termination'],
					text: 'Om en kommun lämnar överenskommelsen fortsätter den mellan de övriga, om de inte bestämmer något annat.',
					source: ['drafting'],
					requirements: ['B3']
				},
				{
					id: 'termination.receiver',
					only: { not: 'terminationRuledOut' },
					asks: ['followUp.termination'],
					text: 'Uppsägningen lämnas till {terminationReceiver}. {^terminationOngoing}',
					source: ['practice: termination'],
					requirements: ['B3']
				},
				{
					id: 'termination.before',
					only: { not: 'terminationRuledOut' },
					asks: ['followUp.termination'],
					text: 'Den som vill säga upp överenskommelsen ska först ta upp skälen med de andra. Parterna bestämmer då hur pågående åtgärder ska avslutas eller tas över.',
					source: ['practice: drafting', 'interpellation on cooperation'],
					requirements: ['G1', 'M13']
				}
			]
		}
	]
};
