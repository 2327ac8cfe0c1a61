import LibraryDialog from './LibraryDialog.svelte';
import PrivacyNotes from './PrivacyNotes.svelte';
import RemoveRow from './RemoveRow.svelte';
import RowForm from './RowForm.svelte';

/** What a form shows only once somebody writes in it; a page that is read need not fetch it. */
export interface Writing {
	readonly LibraryDialog: typeof LibraryDialog;
	readonly PrivacyNotes: typeof PrivacyNotes;
	readonly RemoveRow: typeof RemoveRow;
	readonly RowForm: typeof RowForm;
}

export const writing: Writing = { LibraryDialog, PrivacyNotes, RemoveRow, RowForm };
