import { describe, expect, it } from 'vitest';
import {
  ANNOTATION_FORMATS,
  FILE_KINDS,
  formatOfName,
  STATEMENT_FORMATS,
} from '~/utils/interchange/export-formats';

const all = [...STATEMENT_FORMATS, ...ANNOTATION_FORMATS];

describe('formatOfName', () => {
  it('knows every format by its own ending, in any capitals', () => {
    expect(all.map((format) => formatOfName(`harbour${FILE_KINDS[format].ending}`))).toEqual(all);
    expect(formatOfName('HARBOUR.CSV')).toBe('csv');
  });

  it('takes the longest ending that fits', () => {
    expect(formatOfName('a.claimreview.json')).toBe('claim-review');
    expect(formatOfName('claimreview.json')).toBe('pack');
  });

  it('is null for a name of another kind', () => {
    expect(['a.pdf', 'json', '', 'a.json.txt'].map(formatOfName)).toEqual([null, null, null, null]);
  });
});
