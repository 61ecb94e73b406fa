import type { Annotation } from '~/utils/model/annotation';
import { createAnnotation } from '~/utils/store/annotations';
import { saveDraft } from '~/utils/store/drafts';
import { editBy } from '~/utils/store/edit';
import { saveFeedback } from '~/utils/store/feedback';
import { createAssessment, moveAssessment } from '~/utils/store/own-assessments';
import { createEvidence } from '~/utils/store/own-evidence';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import type { SaveResult } from '~/utils/store/save-own';
import type { Store } from '~/utils/store/store';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';

/** The fields of a form: all but the id. */
export function withoutId<T extends { readonly id: string }>({ id: _id, ...fields }: T): Omit<T, 'id'> {
  return fields;
}

/** What was saved; throws when it was refused. */
export async function saved<T>(result: Promise<SaveResult<T>>): Promise<T> {
  const outcome = await result;
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${JSON.stringify(outcome.error.problems)}`);
  return outcome.value;
}

export const ROSA = editBy('Rosa Lindqvist', 'new', new Date('2026-01-01T10:00:00Z'));
export const PAVEL = editBy('Pavel Sorel', 'checked', new Date('2026-01-02T10:00:00Z'));

/** A note in a page, as its form gives it. */
export function noteExample(
  overrides: Partial<Annotation> = {},
): Omit<Annotation, 'id' | 'createdAt' | 'modifiedAt'> {
  return {
    statement: null,
    body: 'Said again at the ferry terminal.',
    tags: [],
    target: {
      url: 'https://gazette.example/bridge',
      title: 'Mayor praises bridge',
      outlet: 'Brenholm Gazette',
      publishedOn: '2025-04-03',
      lang: 'en',
      selectors: [
        { type: 'TextQuoteSelector', exact: 'never closed', prefix: 'bridge ', suffix: ' for' },
        { type: 'TextPositionSelector', start: 40, end: 52 },
      ],
      paragraph: 'The bridge never closed for a single day, the mayor said.',
    },
    author: 'Rosa Lindqvist',
    ...overrides,
  };
}

/** Fills a store with one of everything, joined: gives what was saved. */
export async function fillOwn(store: Store) {
  const speaker = await saved(createSpeaker(store, withoutId(speakerExample()), ROSA));
  const statement = await saved(
    createStatement(store, withoutId(statementExample({ speakerId: speaker.id })), ROSA),
  );
  const evidence = await saved(createEvidence(store, withoutId(evidenceExample()), ROSA));
  const {
    state: _state,
    reviewer: _reviewer,
    ...fields
  } = withoutId(
    assessmentExample({
      statementId: statement.id,
      evidence: [{ evidenceId: evidence.id, stance: 'refutes' }],
    }),
  );
  const draft = await saved(createAssessment(store, fields, ROSA));
  const assessment = await saved(moveAssessment(store, draft.id, 'published', ROSA));
  const annotation = await saved(
    createAnnotation(store, noteExample({ statement: { packId: null, id: statement.id } }), ROSA),
  );
  await saveFeedback(store, {
    context: 'a1b2',
    statement: { packId: null, id: statement.id },
    judgement: 'not-this-claim',
    at: ROSA.at,
  });
  await saveDraft(
    store,
    {
      id: '5b0b5f2e-7a5a-4b0e-9a57-0d6c1ad3b1f0',
      form: 'statement',
      rowId: null,
      content: { text: 'The tram' },
    },
    new Date(ROSA.at),
  );
  return { speaker, statement, evidence, assessment, annotation };
}
