/**
 * One person's way through an agreement: where they are, and whether what they typed is saved.
 * Brå's process is a cycle, so every section may be visited at any time and going back loses nothing.
 */
import { assign, setup } from 'xstate';
import type { SectionId } from '#lib/domain/sections/vocabulary.ts';

interface JourneyContext {
	readonly section: SectionId | undefined;
	/** Edits sent or waiting that the server has not acknowledged. */
	readonly unsaved: number;
	/** Instant of the last acknowledged edit, ISO, UTC. */
	readonly savedAt: string | undefined;
}

export type JourneyEvent =
	| { readonly type: 'overviewOpened' }
	| { readonly type: 'sectionOpened'; readonly section: SectionId }
	| { readonly type: 'reviewOpened' }
	| { readonly type: 'edited' }
	| { readonly type: 'acknowledged'; readonly at: string }
	| { readonly type: 'refused' }
	| { readonly type: 'conflicted' }
	| { readonly type: 'resolved' }
	| { readonly type: 'wentOffline' }
	| { readonly type: 'cameOnline' };

export const journey = setup({
	types: {
		context: {} as JourneyContext,
		events: {} as JourneyEvent,
		input: {} as Pick<JourneyContext, 'section'>
	},
	guards: {
		isLast: ({ context }) => context.unsaved <= 1,
		hasUnsaved: ({ context }) => context.unsaved > 0
	},
	actions: {
		open: assign(({ event }) => ({
			section: event.type === 'sectionOpened' ? event.section : undefined
		})),
		addEdit: assign(({ context }) => ({ unsaved: context.unsaved + 1 })),
		dropEdit: assign(({ context }) => ({ unsaved: Math.max(0, context.unsaved - 1) })),
		noteSaved: assign(({ context, event }) => ({
			unsaved: Math.max(0, context.unsaved - 1),
			savedAt: event.type === 'acknowledged' ? event.at : context.savedAt
		}))
	}
}).createMachine({
	id: 'journey',
	context: ({ input }) => ({ section: input.section, unsaved: 0, savedAt: undefined }),
	type: 'parallel',
	states: {
		place: {
			initial: 'overview',
			on: {
				overviewOpened: { target: '.overview', actions: 'open' },
				sectionOpened: { target: '.section', actions: 'open' },
				reviewOpened: { target: '.review', actions: 'open' }
			},
			states: { overview: {}, section: {}, review: {} }
		},
		saving: {
			initial: 'saved',
			states: {
				saved: { on: { edited: { target: 'saving', actions: 'addEdit' }, wentOffline: 'offline' } },
				saving: {
					on: {
						edited: { actions: 'addEdit' },
						acknowledged: [
							{ guard: 'isLast', target: 'saved', actions: 'noteSaved' },
							{ actions: 'noteSaved' }
						],
						refused: { target: 'refused', actions: 'dropEdit' },
						conflicted: { target: 'conflict', actions: 'dropEdit' },
						wentOffline: 'offline'
					}
				},
				refused: {
					on: {
						edited: { target: 'saving', actions: 'addEdit' },
						acknowledged: { actions: 'noteSaved' },
						resolved: [{ guard: 'hasUnsaved', target: 'saving' }, { target: 'saved' }],
						wentOffline: 'offline'
					}
				},
				conflict: {
					on: {
						edited: { actions: 'addEdit' },
						acknowledged: { actions: 'noteSaved' },
						resolved: [{ guard: 'hasUnsaved', target: 'saving' }, { target: 'saved' }],
						wentOffline: 'offline'
					}
				},
				offline: {
					on: {
						edited: { actions: 'addEdit' },
						cameOnline: [{ guard: 'hasUnsaved', target: 'saving' }, { target: 'saved' }]
					}
				}
			}
		}
	}
});
