import type { DeskForm } from './desk-form';

/** Something whole that was taken out of a form, and the way back. */
export type TakenOut = {
  /** What names it to its author: a title, an address, words; may be empty. */
  readonly name: string;
  /** The field that is gone to when it is put back. */
  readonly field: string;
  /** Puts it back where it stood, into the form as it is by then. */
  readonly back: (form: DeskForm) => DeskForm;
};

/** The piece of evidence, link or page that `after` lacks; null where nothing whole was taken out. */
export function takenOut(before: DeskForm, after: DeskForm): TakenOut | null {
  return evidenceOut(before, after) ?? relationOut(before, after) ?? pageOut(before, after);
}

function evidenceOut(before: DeskForm, after: DeskForm): TakenOut | null {
  const left = new Set(after.assessment.evidence.map(({ key }) => key));
  const at = before.assessment.evidence.findIndex(({ key }) => !left.has(key));
  const item = before.assessment.evidence[at];
  if (!item) return null;
  return {
    name: item.title.trim() || item.url.trim() || item.archivedUrl.trim() || item.quotation.trim(),
    field: 'assessment.evidence',
    back: (form) => ({
      ...form,
      assessment: { ...form.assessment, evidence: insert(form.assessment.evidence, at, item) },
    }),
  };
}

function relationOut(before: DeskForm, after: DeskForm): TakenOut | null {
  const at = before.relations.findIndex((relation) => !after.relations.includes(relation));
  const relation = before.relations[at];
  if (!relation || after.relations.length >= before.relations.length) return null;
  return {
    name: relation.text,
    field: 'relations',
    back: (form) => ({ ...form, relations: insert(form.relations, at, relation) }),
  };
}

function pageOut(before: DeskForm, after: DeskForm): TakenOut | null {
  const { appearance } = before;
  if (appearance === null || after.appearance !== null) return null;
  return {
    name: appearance.title || appearance.url,
    field: 'appearance',
    back: (form) => ({ ...form, appearance }),
  };
}

function insert<T>(items: readonly T[], at: number, item: T): T[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}
