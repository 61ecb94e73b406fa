import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeskFormView } from '~/components/desk/desk-form-view';
import { focusFieldSoon } from '~/components/desk/focus-field-soon';
import { controlId } from '~/components/desk/problems';
import { RelationFields } from '~/components/desk/relation-fields';
import { formatClock } from '~/components/format-time';
import type { DeskAction } from '~/utils/desk/desk-actions';
import type { DeskForm } from '~/utils/desk/desk-form';
import { type FormProblem, stillWrong } from '~/utils/desk/form-problem';
import { type TakenOut, takenOut } from '~/utils/desk/taken-out';
import type { StatementRef } from '~/utils/model/statement';
import { attachAppearance } from './attach-appearance';
import {
  askedChanges,
  citedElsewhere,
  notedStatements,
  ownEvidence,
  ratingScales,
  savedState,
} from './desk-data';
import type { DeskDone } from './desk-done';
import { problemsOfForm, saveDeskForm } from './save-desk-form';
import { useDeskDraft } from './use-desk-draft';
import { useKnownSpeaker } from './use-known-speaker';
import { useLive } from './use-live';
import { useRelationTargets } from './use-relation-targets';
import { useSimilar } from './use-similar';
import { useSpeakerOffers } from './use-speaker-offers';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

type Props = {
  readonly draftId: string;
  /** What the form begins with when there is no such draft; keep the same value. */
  readonly initial: DeskForm | null;
  readonly onDone: (done: DeskDone) => void;
};

/** The desk's form at work: kept as a draft, set beside what is on record, saved. */
export function DeskEditor({ draftId, initial, onDone }: Props) {
  const { form, change, amend, savedAt, drop } = useDeskDraft(draftId, initial);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  // What was refused: problems are looked for again as they are mended, and gone to only when they are new.
  const [refused, setRefused] = useState<DeskAction | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [taken, setTaken] = useState<TakenOut | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const assessmentId = form?.assessment.id ?? null;
  const state = useLive(`state ${assessmentId}`, () => savedState(assessmentId), null);
  const asked = useLive(`asked ${assessmentId}`, () => askedChanges(assessmentId), null);
  const evidence = useLive('evidence', ownEvidence, []);
  const statementId = form?.statementId ?? null;
  const citedIds = form?.assessment.evidence.flatMap(({ id }) => id ?? []) ?? [];
  const cited = useLive(
    `cited ${statementId} ${citedIds.join(' ')}`,
    () => citedElsewhere(citedIds, statementId),
    NO_COUNTS,
  );
  const scales = useLive('scales', ratingScales, []);
  const similar = useSimilar(form);
  const appearance = form?.appearance ?? null;
  const noted = useLive(
    `noted ${JSON.stringify(appearance?.selectors)}`,
    () => notedStatements(appearance),
    [],
  );
  const [query, setQuery] = useState('');
  const targets = useRelationTargets(query, statementId);
  const offers = useSpeakerOffers(form?.speaker.name ?? '');
  useKnownSpeaker(offers, amend);

  useEffect(() => {
    const [first] = problems;
    if (first && root.current) focusField(root.current, first.field);
  }, [refusals]);

  if (!form) return <p class="scanning" role="status" />;

  function refuse(action: DeskAction, why: readonly FormProblem[]): void {
    setProblems(why);
    setRefused(action);
    setRefusals(refusals + 1);
  }

  function check(action: DeskAction): boolean {
    if (!form) return false;
    const found = problemsOfForm(form, action, state);
    if (found.length > 0) refuse(action, found);
    return found.length === 0;
  }

  async function act(action: DeskAction): Promise<void> {
    if (!form) return;
    setSaving(true);
    setFailure(null);
    const outcome = await saveDeskForm(form, action, state);
    setSaving(false);
    if (outcome.kind === 'problems') refuse(action, outcome.problems);
    else if (outcome.kind === 'failed')
      setFailure(i18n.t('desk.failed', [`${outcome.failure.code}: ${outcome.failure.message}`]));
    else {
      await drop();
      onDone({ ...outcome, draftId, form });
    }
  }

  function edit(next: DeskForm): void {
    if (!form) return;
    setTaken(takenOut(form, next) ?? taken);
    if (refused && problems.length > 0)
      setProblems(stillWrong(problems, problemsOfForm(next, refused, state)));
    change({ ...next, isUntouched: false });
    setFailure(null);
  }

  async function attach(statement: StatementRef): Promise<void> {
    if (!form?.appearance) return;
    const attached = await attachAppearance(statement, form.appearance, form.author);
    if (attached.kind === 'failed') {
      setFailure(i18n.t('desk.failed', [`${attached.failure.code}: ${attached.failure.message}`]));
      return;
    }
    await drop();
    onDone({ kind: 'attached', annotationId: attached.annotationId, draftId, form });
  }

  return (
    <div ref={root} class="desk-editor">
      <p class="soft desk-kept">
        {savedAt ? i18n.t('desk.kept', [formatClock(savedAt)]) : i18n.t('desk.keptNot')}
      </p>
      <DeskFormView
        form={form}
        state={state}
        asked={asked}
        problems={problems}
        offers={offers}
        similar={similar}
        noted={noted}
        evidence={evidence}
        citedElsewhere={cited}
        scales={scales}
        isSaving={isSaving}
        failure={failure}
        taken={taken}
        onChange={edit}
        onPutBack={() => {
          if (!taken) return;
          amend(taken.back);
          focusFieldSoon(taken.field);
          setTaken(null);
        }}
        onAttach={(statement) => void attach(statement)}
        onAct={(action) => void act(action)}
        onCheck={check}
        onGo={(field) => {
          if (root.current) focusField(root.current, field);
        }}
      >
        <RelationFields
          relations={form.relations}
          author={form.author}
          query={query}
          found={targets}
          onQuery={setQuery}
          onChange={(relations) => edit({ ...form, relations })}
        />
      </DeskFormView>
    </div>
  );
}

/** Opens what hides the field, then goes there. */
function focusField(root: HTMLElement, field: string): void {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(controlId(field))}`);
  if (!target) return;
  for (let at = target.parentElement; at && at !== root; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  target.focus();
  target.scrollIntoView({ block: 'center' });
}
