import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { AskedChanges } from '~/utils/desk/asked-changes';
import type { SpeakerOffer } from '~/utils/desk/choose-speaker';
import type { DeskAction } from '~/utils/desk/desk-actions';
import { deskActions, isLocked, needsReason } from '~/utils/desk/desk-actions';
import type { DeskForm } from '~/utils/desk/desk-form';
import { hasAssessment } from '~/utils/desk/empty-form';
import type { FormProblem } from '~/utils/desk/form-problem';
import { publishChecklist } from '~/utils/desk/publish-checklist';
import type { TakenOut } from '~/utils/desk/taken-out';
import type { AssessmentState } from '~/utils/model/assessment';
import type { Comparison } from '~/utils/model/claim-brief';
import type { Evidence } from '~/utils/model/evidence';
import type { StatementRef } from '~/utils/model/statement';
import { foldName } from '~/utils/text/fold-name';
import { AppearanceFields } from './appearance-fields';
import { AssessmentFields } from './assessment-fields';
import { CardPreview } from './card-preview';
import type { Change } from './change';
import { Checklist } from './checklist';
import { EvidenceSection } from './evidence-section';
import { FormButtons } from './form-buttons';
import { NearDuplicates } from './near-duplicates';
import { controlId, Problems } from './problems';
import { SignatureFields } from './signature-fields';
import { SpeakerFields } from './speaker-fields';
import { stateWord } from './state-word';
import { StatementFields } from './statement-fields';
import type { RatingScale } from './verdict-field';

type Props = {
  readonly form: DeskForm;
  /** Of the assessment as it is saved; null for none. */
  readonly state: AssessmentState | null;
  /** What a reviewer asks for; null where none does. */
  readonly asked: AskedChanges | null;
  readonly problems: readonly FormProblem[];
  readonly offers: readonly SpeakerOffer[];
  readonly similar: readonly Comparison[];
  /** Statements that the passage of the form is noted with already. */
  readonly noted: readonly StatementRef[];
  readonly evidence: readonly Evidence[];
  /** For how many other statements each of them is cited, by its id; 0 or absent for none. */
  readonly citedElsewhere: ReadonlyMap<string, number>;
  readonly scales: readonly RatingScale[];
  readonly isSaving: boolean;
  /** Why the last save failed beyond any field; null when it did not. */
  readonly failure: string | null;
  /** What was taken out of the form last, to be put back; null when nothing was. */
  readonly taken: TakenOut | null;
  readonly onChange: Change<DeskForm>;
  readonly onAttach: (statement: StatementRef) => void;
  readonly onAct: (action: DeskAction) => void;
  /** Can that be done with the form as it is? Shows what is in the way where it can't. */
  readonly onCheck: (action: DeskAction) => boolean;
  /** Puts the focus on a field. */
  readonly onGo: (field: string) => void;
  readonly onPutBack: () => void;
  /** The relations, between evidence and signature. */
  readonly children?: ComponentChildren;
};

/** The desk's form, whole: in a narrow panel one below the other, in a wide tab with the reader's card beside it. */
export function DeskFormView(props: Props) {
  const { form, state, problems, offers, similar, evidence, scales, onChange, onGo } = props;
  const { assessment } = form;
  const isJudged = hasAssessment(assessment);
  const closed = isLocked(state);
  const isAuthor = assessment.author === '' || foldName(assessment.author) === foldName(form.author);
  const openPoints = publishChecklist(form).filter((item) => item.state === 'open').length;
  const setAssessment: Change<DeskForm['assessment']> = (next) => onChange({ ...form, assessment: next });
  return (
    <Problems.Provider value={new Map(problems.map((problem) => [problem.field, problem]))}>
      <form class="desk" novalidate onSubmit={(event) => event.preventDefault()}>
        {state && (
          <p class="desk-state">
            <span class={`desk-state-word desk-state-${state}`}>{stateWord(state)}</span>
            {closed && <span class="soft">{i18n.t('deskState.locked')}</span>}
            {props.asked && (
              <span dir="auto">
                {i18n.t('deskState.changesBy', [props.asked.author, props.asked.comment])}
              </span>
            )}
          </p>
        )}
        <div class="desk-columns">
          <div class="desk-main">
            <StatementFields form={form} onChange={onChange}>
              <NearDuplicates
                text={form.text}
                similar={similar}
                noted={props.noted}
                onAttach={form.appearance ? props.onAttach : undefined}
              />
              <SpeakerFields
                speaker={form.speaker}
                offers={offers}
                onChange={(speaker) => onChange({ ...form, speaker })}
              />
            </StatementFields>
            {form.appearance && (
              <AppearanceFields
                appearance={form.appearance}
                onChange={(appearance) => onChange({ ...form, appearance })}
              />
            )}
            <fieldset class="desk-plain" disabled={closed}>
              <AssessmentFields assessment={assessment} scales={scales} onChange={setAssessment} />
              <EvidenceSection
                evidence={assessment.evidence}
                known={evidence}
                citedElsewhere={props.citedElsewhere}
                onChange={(next) => setAssessment({ ...assessment, evidence: next })}
              />
            </fieldset>
            {props.children}
            <SignatureFields
              form={form}
              isJudged={isJudged && !closed}
              asksReason={form.statementId !== null || needsReason(state)}
              onChange={onChange}
            />
          </div>
          <div class="desk-side">
            {isJudged && !closed && (
              <Checklist
                form={form}
                onConfirm={(id, isConfirmed) =>
                  setAssessment({
                    ...assessment,
                    confirmed: isConfirmed
                      ? [...assessment.confirmed, id]
                      : assessment.confirmed.filter((each) => each !== id),
                  })
                }
                onGo={onGo}
              />
            )}
            <CardPreview form={form} />
          </div>
        </div>
        <div class="desk-foot">
          <p class="desk-taken" role="status">
            {props.taken && (
              <>
                <span dir="auto">
                  {i18n.t('desk.takenOut', [props.taken.name || i18n.t('deskEvidence.heading')])}
                </span>
                <button type="button" class="button" id={controlId('taken')} onClick={props.onPutBack}>
                  {i18n.t('desk.undo')}
                </button>
              </>
            )}
          </p>
          <p class="desk-problem" role="alert">
            {props.failure ?? (problems.length > 0 ? i18n.t('deskProblem.count', problems.length) : '')}
          </p>
          <FormButtons
            actions={deskActions({ state, isJudged, isAuthor })}
            state={state}
            openPoints={openPoints}
            isSaving={props.isSaving}
            onCheck={props.onCheck}
            onAct={props.onAct}
            onShowChecklist={() => onGo('checklist')}
          />
        </div>
      </form>
    </Problems.Provider>
  );
}
