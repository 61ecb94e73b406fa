import { useEffect, useRef, useState } from 'preact/hooks';
import { type DeskForm, readDeskForm } from '~/utils/desk/desk-form';
import { dropDraft, readDraft, saveDraft } from '~/utils/store/drafts';
import { getOwn } from '~/utils/store/list-own';
import { openStore } from '~/utils/store/open-store';

/** Between two letters of a fast typist: no more than the last word is lost to a crash. Milliseconds. */
const PAUSE = 150;

/** A form that is kept as a draft while it is written. */
export type DeskDraft = {
  /** Null while it is read. */
  readonly form: DeskForm | null;
  readonly change: (next: DeskForm) => void;
  /** Changes the form as it is by then, for what comes later than the last look at it; null changes nothing. */
  readonly amend: (how: (form: DeskForm) => DeskForm | null) => void;
  /** ISO time of the last keeping; null when nothing was typed yet. */
  readonly savedAt: string | null;
  /** Forgets the draft: the form was saved or given up. */
  readonly drop: () => Promise<void>;
};

/**
 * The draft of an id, or a form to begin with when there is none yet: that one becomes a draft with the first change.
 * It is kept after each pause, and at once when the page is hidden or closed.
 */
export function useDeskDraft(draftId: string, initial: DeskForm | null): DeskDraft {
  const [form, setForm] = useState<DeskForm | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const latest = useRef<DeskForm | null>(null);
  const waiting = useRef<{ timer: number; form: DeskForm } | null>(null);
  const isDropped = useRef(false);

  async function keep(next: DeskForm): Promise<void> {
    // As it was filled in it is kept already, and whoever leaves it so leaves nothing.
    if (next.isUntouched) return;
    const now = new Date();
    const store = openStore();
    const { statementId } = next;
    // Of a record that went to the trash meanwhile, no unfinished form is left behind.
    if (statementId !== null && (await getOwn(store, 'statements', statementId)) === null) return;
    // A keeping that was under way must not bring back what was given up meanwhile.
    if (isDropped.current) return;
    await saveDraft(store, { id: draftId, form: 'statement', rowId: statementId, content: next }, now);
    setSavedAt(now.toISOString());
  }
  const flush = () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { form: next } = waiting.current;
    waiting.current = null;
    keep(next).catch(logFailure);
  };

  useEffect(() => {
    let current = true;
    isDropped.current = false;
    readDraft(openStore(), draftId).then((draft) => {
      if (!current) return;
      latest.current = (draft && readDeskForm(draft.content)) ?? initial;
      setForm(latest.current);
      setSavedAt(draft?.savedAt ?? null);
    }, logFailure);
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', flush);
    return () => {
      current = false;
      flush();
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', flush);
    };
  }, [draftId, initial]);

  const change = (next: DeskForm): void => {
    latest.current = next;
    setForm(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { form: next, timer: window.setTimeout(flush, PAUSE) };
  };

  return {
    form,
    savedAt,
    change,
    amend: (how) => {
      const next = latest.current && how(latest.current);
      if (next) change(next);
    },
    drop: async () => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      isDropped.current = true;
      await dropDraft(openStore(), draftId);
    },
  };
}

function logFailure(error: unknown): void {
  console.error('On Record: the draft could not be kept.', error);
}
