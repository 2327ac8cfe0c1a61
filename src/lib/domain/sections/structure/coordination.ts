import { capacity, choice, choices, lines, personFunction } from '../fields.ts';

export const coordinationFields = {
	coordinationHolder: personFunction({
		group: 'coordination',
		later: true,
		sameAs: 'coordinator.function',
		requirements: ['B11']
	}),
	coordinationCapacity: capacity({
		group: 'coordination',
		later: true,
		sameAs: 'coordinator.capacity',
		requirements: ['M19', 'B11']
	}),
	coordinationTasks: choices('coordinationTask', { group: 'coordination', later: true }),
	coordinationReportsTo: personFunction({
		group: 'coordination',
		later: true,
		requirements: ['B5', 'B11']
	}),
	coordinationShared: choice('coordinationShared', {
		group: 'coordination',
		later: true,
		shownWhen: 'severalMunicipalities',
		requirements: ['M22']
	}),
	coordinatorDuties: lines({
		group: 'coordination',
		later: true,
		form: 'infinitive',
		requirements: ['B11', 'M14']
	})
} as const;
