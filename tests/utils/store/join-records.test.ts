import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBreathe } from '~/utils/store/breathe';
import { joinRecord, packTables } from '~/utils/store/join-records';
import {
  assessmentExample,
  evidenceExample,
  manifestExample,
  speakerExample,
  statementExample,
} from './examples';

const id = fc.nat(6).map((n) => `x${n}`);

it('joins what is there, leaves out what is not, and lists evidence once in the order it is cited', async () => {
  const ids = fc.uniqueArray(id);
  const citing = fc.array(fc.record({ statementId: id, cited: fc.array(id) }));
  await fc.assert(
    fc.asyncProperty(ids, ids, citing, id, async (speakers, evidence, assessments, speakerId) => {
      const tables = await packTables(
        {
          manifest: manifestExample(),
          statements: [],
          speakers: speakers.map((each) => speakerExample({ id: each })),
          evidence: evidence.map((each) => evidenceExample({ id: each })),
          assessments: assessments.map(({ statementId, cited }, i) =>
            assessmentExample({
              id: `a${i}`,
              statementId,
              evidence: cited.map((evidenceId) => ({ evidenceId, stance: 'context' })),
            }),
          ),
        },
        createBreathe(null),
      );
      const record = joinRecord(statementExample({ id: 'x1', speakerId }), tables);
      const own = assessments.filter(({ statementId }) => statementId === 'x1');
      expect(record.speaker?.id).toBe(speakers.includes(speakerId) ? speakerId : undefined);
      expect(record.assessments.length).toBe(own.length);
      const cited = new Set(own.flatMap((each) => each.cited));
      expect(record.evidence.map((each) => each.id)).toEqual(
        [...cited].filter((each) => evidence.includes(each)),
      );
    }),
  );
});
