import type { DeskAction } from '~/utils/desk/desk-actions';
import type { DeskForm } from '~/utils/desk/desk-form';
import type { Edit } from '~/utils/store/edit';

/** How a sitting at the desk ended, with what it takes to undo it. */
export type DeskDone =
  | {
      readonly kind: 'saved';
      readonly statementId: string;
      readonly edit: Edit;
      readonly action: DeskAction;
      readonly draftId: string;
      readonly form: DeskForm;
    }
  | {
      readonly kind: 'attached';
      readonly annotationId: string;
      readonly draftId: string;
      readonly form: DeskForm;
    }
  | { readonly kind: 'deleted'; readonly statementId: string }
  /** An unfinished form was given up. */
  | { readonly kind: 'dropped'; readonly draftId: string; readonly form: DeskForm };
