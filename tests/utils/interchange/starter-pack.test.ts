import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPack } from '~/utils/interchange/lint-pack';
import { readPack } from '~/utils/interchange/read-pack';
import type { Pack } from '~/utils/model/pack';

function starterPack(): Pack {
  const read = readPack(readFileSync('public/packs/starter.json', 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
  return read.pack;
}

const pack = starterPack();
const assessed = new Map(pack.assessments.map((assessment) => [assessment.statementId, assessment]));

/** Some speakers of each side; every one of them must be judged by the same rules. */
const SIDES: Record<string, readonly string[]> = {
  russia: ['putin', 'lavrov', 'peskov', 'konashenkov', 'russian-mod', 'medinsky'],
  ukraine: ['zelenskyy', 'podolyak', 'kuleba', 'arestovych', 'orlov', 'azov'],
  west: ['biden', 'macron', 'blinken', 'nato'],
  international: ['grandi', 'ohchr', 'icj', 'grossi'],
};

describe('the starter pack', () => {
  it('has no error, and its only warnings are about evidence of one origin', () => {
    const findings = lintPack(pack);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['independent-evidence']));
    expect(findings.length).toBeLessThanOrEqual(18);
  });

  it('has at least 70 statements', () => {
    expect(pack.statements.length).toBeGreaterThanOrEqual(70);
  });

  it.each(Object.entries(SIDES))('has statements and verdicts of %s', (_side, speakers) => {
    const statements = pack.statements.filter(({ speakerId }) =>
      speakers.some((id) => speakerId === `speaker.${id}`),
    );
    const verdicts = new Set(statements.flatMap(({ id }) => assessed.get(id)?.verdict ?? []));
    expect(statements.length).toBeGreaterThanOrEqual(4);
    expect(verdicts.size).toBeGreaterThanOrEqual(2);
  });

  it('finds something wrong, something right and something open on both sides of the war', () => {
    for (const side of ['russia', 'ukraine']) {
      const ids = (SIDES[side] ?? []).map((id) => `speaker.${id}`);
      const verdicts = pack.statements
        .filter(({ speakerId }) => ids.includes(speakerId ?? ''))
        .flatMap(({ id }) => assessed.get(id)?.verdict ?? []);
      expect(verdicts).toEqual(expect.arrayContaining(['false', 'missing-context', 'unproven']));
      expect(verdicts.some((verdict) => verdict === 'true' || verdict === 'mostly-true')).toBe(true);
    }
  });

  it('keeps opinions and intentions without a verdict', () => {
    const open = pack.statements.filter(({ id }) => !assessed.has(id));
    expect(open.map(({ id }) => id)).toEqual([
      'statement.positions-clear',
      'statement.until-the-end',
      'statement.maintain-dialogue',
      'statement.i-dont-bite',
      'statement.demilitarise-denazify',
      'statement.kyiv-72-hours',
    ]);
  });

  it('gives its own verdicts under one name, each dated no earlier than its statement', () => {
    for (const assessment of pack.assessments) {
      const said = pack.statements.find(({ id }) => id === assessment.statementId)?.saidOn ?? '0001';
      expect(assessment.author).toBe('On Record editors');
      expect(assessment.originalRating).toBeNull();
      expect(assessment.asOf.slice(0, 4) >= said.slice(0, 4)).toBe(true);
    }
  });

  it('is written with two spaces, so that a change reads as a change', () => {
    expect(readFileSync('public/packs/starter.json', 'utf8')).toBe(`${JSON.stringify(pack, null, 2)}\n`);
  });
});
