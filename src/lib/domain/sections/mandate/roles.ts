import {
	capacity,
	choice,
	longText,
	money,
	number,
	personFunction,
	reference,
	rows,
	text
} from '../fields.ts';

export const rolesFields = {
	roles: rows(
		{
			role: choice('roleTemplate'),
			party: reference('party'),
			function: personFunction({ requirements: ['S4'] }),
			holder: text({ optional: true, internal: true, requirements: ['S4'] }),
			task: longText({ requirements: ['B4'] }),
			mayDecide: longText({ requirements: ['B5'] }),
			mayNotDecide: longText({ requirements: ['B5'] }),
			notRole: longText({ requirements: ['M12', 'M17'] }),
			deputy: personFunction({ requirements: ['M13', 'S4'] }),
			capacity: capacity({ requirements: ['M19'] }),
			budget: money({ optional: true, requirements: ['B5'] })
		},
		{ group: 'roles', later: true, leaders: true, requirements: ['B4', 'B5'] }
	),
	contactListOwner: personFunction({ group: 'roles', later: true, requirements: ['S4'] }),
	deputyAfterDays: number({
		group: 'roles',
		later: true,
		optional: true,
		unit: 'days',
		requirements: ['M13', 'S4']
	})
} as const;
