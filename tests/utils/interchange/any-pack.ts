import fc from 'fast-check';
import { plainText } from '~/utils/interchange/import/plain-text';
import { ASSESSMENT_STATES, EVIDENCE_STANCES, MAPPING_WAYS, VERDICTS } from '~/utils/model/assessment';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import type { Pack } from '~/utils/model/pack';
import { RELATION_KINDS } from '~/utils/model/statement';
import { isWebAddress } from '~/utils/text/web-address';
import { samplePack } from './sample-pack';

/** Any text the store takes, of few letters: some that markup, tables and scripts mean something by. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '<b>bold</b>',
      '&amp; so',
      "'quoted'",
      'a; b, c',
      'line\nline\tend',
      '\u202Eback',
      '😀',
    ),
  )
  // Not markup alone: of that no format but ours keeps anything.
  .filter((text) => plainText(text, text.length) !== null && /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u.test(text));
const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);
const anyDate = fc.constantFrom('2022', '2022-03', '2022-03-03', '1999-12-31', '2024-02-29');
const anyLang = fc.constantFrom('en', 'de-AT', 'uk', 'zh-Hant-TW');
const anyUrl = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter(isWebAddress);
const anyTime = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const fold = (id: string): string => id.toLowerCase();
const rows = <T extends { readonly id: string }>(row: fc.Arbitrary<T>, min = 0) =>
  fc.uniqueArray(row, { minLength: min, maxLength: 4, selector: ({ id }) => fold(id) });

const anySpeaker = fc.record({
  id: anyId,
  name: anyText,
  sort: fc.constantFrom('person' as const, 'organisation' as const, 'collective' as const),
  aliases: fc.array(anyText, { maxLength: 2 }),
  roles: fc.array(
    fc.record({ title: anyText, from: maybe(fc.constant('2019')), to: maybe(fc.constant('2021')) }),
    {
      maxLength: 2,
    },
  ),
  wikidata: maybe(fc.constantFrom('Q7747', 'Q1')),
});

const anyEvidence = fc.record({
  id: anyId,
  kind: fc.constantFrom(...EVIDENCE_KINDS),
  publisher: anyText,
  title: anyText,
  url: anyUrl,
  archivedUrl: maybe(anyUrl),
  author: maybe(anyText),
  publishedOn: maybe(anyDate),
  observedOn: maybe(anyDate),
  place: maybe(anyText),
  quotation: maybe(anyText),
  independenceGroup: maybe(anyId),
  lang: maybe(anyLang),
});

const anyRelation = fc.record({
  kind: fc.constantFrom(...RELATION_KINDS),
  statement: fc.record({ packId: maybe(anyId), id: anyId }),
  author: anyText,
});

const statementWith = (speakers: readonly string[]) =>
  fc.record(
    {
      id: anyId,
      text: anyText,
      variants: fc.array(anyText, { maxLength: 2 }),
      wording: fc.constantFrom('verbatim' as const, 'translated' as const, 'reported' as const),
      lang: anyLang,
      originalLang: maybe(anyLang),
      speakerId: maybe(fc.constantFrom(...speakers)),
      saidOn: maybe(anyDate),
      place: maybe(anyText),
      title: maybe(anyText),
      tags: fc.array(anyText, { maxLength: 3 }),
      note: maybe(anyText),
      relations: fc.array(anyRelation, { maxLength: 2 }),
    },
    {
      requiredKeys: [
        'id',
        'text',
        'variants',
        'wording',
        'lang',
        'originalLang',
        'speakerId',
        'saidOn',
        'place',
        'title',
        'tags',
        'note',
      ],
    },
  );

const assessmentWith = (statements: readonly string[], evidence: readonly string[]) =>
  fc.record(
    {
      id: anyId,
      statementId: fc.constantFrom(...statements),
      verdict: fc.constantFrom(...VERDICTS),
      originalRating: maybe(anyText),
      mapping: fc.record({
        how: fc.constantFrom(...MAPPING_WAYS),
        value: maybe(fc.constant('1')),
        best: maybe(fc.constant('5')),
        worst: maybe(fc.constant('1')),
      }),
      rationale: anyText,
      correction: maybe(anyText),
      missingContext: maybe(anyText),
      asOf: anyDate,
      author: anyText,
      reviewer: maybe(anyText),
      url: maybe(anyUrl),
      state: fc.constantFrom(...ASSESSMENT_STATES),
      evidence: fc.uniqueArray(
        fc.record({ evidenceId: fc.constantFrom(...evidence), stance: fc.constantFrom(...EVIDENCE_STANCES) }),
        { maxLength: 3, selector: ({ evidenceId }) => evidenceId },
      ),
      interest: anyText,
      corrections: fc.array(fc.record({ at: anyTime, author: anyText, reason: anyText }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
    {
      requiredKeys: [
        'id',
        'statementId',
        'verdict',
        'originalRating',
        'rationale',
        'correction',
        'missingContext',
        'asOf',
        'author',
        'reviewer',
        'url',
        'state',
        'evidence',
      ],
    },
  );

/** Any pack that is one: every field, every reference within it. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .tuple(rows(anySpeaker, 1), rows(anyEvidence, 1))
  .chain(([speakers, evidence]) =>
    fc
      .tuple(
        fc.constant(speakers),
        fc.constant(evidence),
        rows(statementWith(speakers.map(({ id }) => id)), 1),
      )
      .chain(([, , statements]) =>
        fc.record({
          manifest: fc.constant(samplePack.manifest),
          speakers: fc.constant(speakers),
          evidence: fc.constant(evidence),
          statements: fc.constant(statements),
          assessments: rows(
            assessmentWith(
              statements.map(({ id }) => id),
              evidence.map(({ id }) => id),
            ),
          ),
        }),
      ),
  );
