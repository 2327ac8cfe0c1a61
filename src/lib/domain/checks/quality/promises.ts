/** Promises to the citizens that can be checked and are answered for (M7, H1; Brå 4.3 and 5). */
import type { Measure } from '#lib/domain/sections/content.ts';
import { allMeasures, isActive } from '#lib/domain/sections/readers.ts';
import { hasQuantity } from '../blank.ts';
import { placed, type Placed } from './reading.ts';
import { each, named, once, warning, type List, type Rules } from './rule.ts';

const promises: List<Placed<Measure>> = {
	rows: ({ content }) =>
		placed(allMeasures(content), 'actionPlan.measures').filter(({ row }) => row.isPromise === true),
	slots: ({ row, position }) => ({
		promise: named(row.promiseWording ?? row.title, 'promise', position)
	})
};

export const promiseRules = {
	promiseNotCheckable: warning(
		each(
			promises,
			'promiseWording',
			({ row }) => isActive(row) && (!hasQuantity(row.quantity) || row.time?.start === undefined)
		)
	),
	// A promise is a measure here, so what can go wrong is that the measure has left the plan.
	promiseWithoutMeasure: warning(each(promises, 'isPromise', ({ row }) => !isActive(row))),
	promiseWithoutFeedback: warning(
		once(
			'actionPlan.promises.reportDate',
			(reading) =>
				promises.rows(reading).length > 0 &&
				reading.content.actionPlan.promises?.reportDate === undefined
		)
	)
} satisfies Rules;
