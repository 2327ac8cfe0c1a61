import { surroundingQuestion, type QuestionContext } from './question-context.ts';

/** Props every form control shares. Without `label` the field answers the question around it. */
export interface FieldProps {
	/** Name in a plain form post. */
	name: string;
	/** Defaults to the question's field id, or to `name`. */
	id?: string;
	label?: string;
	hint?: string;
	error?: string;
	/** Marked in words after the label; never an asterisk. */
	optional?: boolean;
	disabled?: boolean;
}

export interface Option<Value extends string = string> {
	readonly value: Value;
	readonly label: string;
	readonly hint?: string;
}

/** Ids and the question a field belongs to. Call while the component is being set up. */
export function wireField(
	props: () => Pick<FieldProps, 'id' | 'name' | 'label' | 'hint' | 'error'>
) {
	const around: QuestionContext | undefined = surroundingQuestion();
	const question = () => (props().label === undefined ? around : undefined);
	return {
		get id() {
			return props().id ?? question()?.fieldId ?? props().name;
		},
		/** A group without its own legend is named by the question. */
		get labelledBy() {
			return question()?.labelId;
		},
		/** Hint, error, unit; the question's before the field's own. */
		describedBy(error: string | undefined, unit?: string): string | undefined {
			const own = [
				props().hint && `${this.id}-hint`,
				error && `${this.id}-error`,
				unit && `${this.id}-unit`
			];
			return [question()?.describedBy(), ...own].filter(Boolean).join(' ') || undefined;
		},
		invalid(error: string | undefined): true | undefined {
			return Boolean(error) || question()?.invalid() === true ? true : undefined;
		}
	};
}
