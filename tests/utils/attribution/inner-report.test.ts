import { describe, expect, it } from 'vitest';
import { found } from './attribution-fixtures';

/** The inner report of the first attribution of a text, in words. */
function innerOf(text: string) {
  const inner = found(text)[0]?.attribution.inner;
  if (!inner) return null;
  const words = ([start, end]: readonly [number, number]) => text.slice(start, end);
  return [words(inner.source), words(inner.cue), words(inner.content), inner.speaker?.name ?? null];
}

describe('innerReport', () => {
  it('keeps who was reported to have said it, with the speaker of the article', () => {
    const text = 'The witness testified that Dana Ek had said nobody would pay.';
    expect(innerOf(text)).toEqual(['Dana Ek', 'said', 'nobody would pay', 'Dana Ek']);
    expect(found(text)[0]?.source).toBe('The witness');
  });

  it('leaves out who was told', () => {
    expect(innerOf('He said Mr Smith had told him the plan was dead.')).toEqual([
      'Mr Smith',
      'told',
      'the plan was dead',
      'Smith',
    ]);
  });

  it('is absent where nobody else speaks', () => {
    expect(innerOf('Mr Quill said the bridge was safe.')).toBeNull();
  });

  it('leaves what stands in quotation marks', () => {
    expect(innerOf('Mr Quill said: “Dana Ek claimed the bridge was safe.”')).toBeNull();
  });
});
