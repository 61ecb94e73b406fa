import { describe, expect, it } from 'vitest';
import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import { importCsv } from '~/utils/interchange/csv/import-csv';
import { importEuvsdisinfo } from '~/utils/interchange/csv/import-euvsdisinfo';
import { importFactCheckTools } from '~/utils/interchange/fact-check-tools/import-fact-check-tools';
import { importHypothesis } from '~/utils/interchange/hypothesis/import-hypothesis';
import { readPackLines } from '~/utils/interchange/pack-file/read-pack-lines';
import { readPack } from '~/utils/interchange/read-pack';
import { importWebAnnotation } from '~/utils/interchange/web-annotation/import-web-annotation';
import { samplePack } from './sample-pack';
import { DEFAULTS } from './sample-record';

const NOW = '2022-05-01T00:00:00.000Z';
const good = JSON.stringify(samplePack);
const review = JSON.stringify({
  '@type': 'ClaimReview',
  claimReviewed: 'Trams fly.',
  author: { name: 'Desk' },
  reviewRating: { alternateName: 'False' },
});

/** Files that no format takes. */
const MALFORMED: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t\r\n '],
  ['a byte order mark', '\uFEFF'],
  ['two byte order marks', '\uFEFF\uFEFF{}'],
  ['NUL', '\u0000'],
  ['NUL after JSON', `${good}\u0000`],
  ['NUL before JSON', `\u0000${good}`],
  ['UTF-16 read as Latin', [...good].map((letter) => `${letter}\u0000`).join('')],
  ['half a surrogate pair', '\ud800'],
  ['a replacement character', '\ufffd\ufffd'],
  ['a cut pack', good.slice(0, good.length / 2)],
  ['a pack without its last bracket', good.slice(0, -1)],
  ['a pack with a bracket too many', `${good}}`],
  ['two packs', good + good],
  ['a cut review', review.slice(0, -20)],
  ['an opened string', '{"a":"'],
  ['an escape cut off', '{"a":"\\u00'],
  ['a wrong escape', '{"a":"\\x41"}'],
  ['single quotation marks', "{'a':1}"],
  ['bare keys', '{a:1}'],
  ['NaN', '{"a":NaN}'],
  ['undefined', 'undefined'],
  ['a number', '1'],
  ['a huge number', '1e999'],
  ['a string', '"pack"'],
  ['true', 'true'],
  ['null', 'null'],
  ['an empty list', '[]'],
  ['a list of nulls', '[null,null]'],
  ['an empty object', '{}'],
  ['lists in lists', '['.repeat(100_000)],
  ['objects in objects', '{"a":'.repeat(100_000)],
  ['closed deep lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['deep graph', `${'{"@graph":['.repeat(500)}${']}'.repeat(500)}`],
  ['__proto__', '{"__proto__":{"polluted":true}}'],
  ['escaped __proto__', '{"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}}'],
  ['constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
  ['__proto__ in a review', review.replace('{', '{"__proto__":{"polluted":true},')],
  ['HTML', '<!doctype html><p>Hello'],
  ['HTML with an empty block', '<script type="application/ld+json"></script>'],
  ['HTML with a script', '<script>document.title = 1</script>'],
  ['HTML with a block that is code', '<script type="application/ld+json">alert(1)</script>'],
  ['XML', '<?xml version="1.0"?><claims/>'],
  ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'],
  ['YAML', 'claim: trams fly\nrating: false'],
  ['a zip', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
  ['a PNG', '\u0089PNG\r\n\u001a\n'],
  ['code', 'module.exports = { claims: [] }'],
  ['JSON with a function call', 'callback({"claims":[]})'],
  ['JSON with comments', '/* claims */ {"claims":[]} // end'],
  ['an error of a service', '{"error":{"code":403,"message":"forbidden"}}'],
  ['claims that are text', '{"claims":"many"}'],
  ['claims of numbers', '{"claims":[1,2,3]}'],
  ['annotations that are text', '{"annotations":"many"}'],
  ['an annotation without a target', '{"type":"Annotation"}'],
  ['a pack of wrong types', '{"manifest":[],"speakers":{},"evidence":1,"statements":"x","assessments":null}'],
  ['a future version', good.replace('"formatVersion":1', '"formatVersion":2')],
  ['a script as address', good.replaceAll('https://', 'javascript://')],
  ['a table without rows', 'Claim,Rating\n'],
  ['a table of one cell', 'x'],
  ['a table with an open quotation mark', 'Claim,Rating\n"Trams,False\n'],
  ['a table with a column twice', 'Claim,Claim\na,b\n'],
  ['a table of other things', 'Name,Age\nOtto,40\n'],
  ['a table of delimiters', ',,,,\n,,,,\n'],
  ['only carriage returns', '\r\r\r'],
];

describe('malformed files', () => {
  it('are at least sixty', () => {
    expect(MALFORMED.length).toBeGreaterThanOrEqual(60);
  });

  it.each(MALFORMED)('%s: every reader refuses in words', async (_name, text) => {
    const refusals = [readPack(text), await readPackLines(text)].map((read) =>
      read.ok ? [] : read.problems,
    );
    for (const problems of refusals)
      expect(problems[0]).toMatchObject({ message: expect.stringMatching(/\w/) });
    const imports = [
      importClaimReview(text, DEFAULTS),
      importFactCheckTools(text, DEFAULTS),
      importWebAnnotation(text, { now: NOW, pageText: () => null }),
      importHypothesis(text, NOW),
    ];
    for (const { records, rejected } of imports) {
      expect(records).toEqual([]);
      expect(rejected[0]).toMatchObject({ row: expect.any(Number), reason: expect.stringMatching(/\w/) });
    }
    for (const { records } of [
      importCsv(text, { ...DEFAULTS, publisher: null }),
      importEuvsdisinfo(text, DEFAULTS),
    ]) {
      expect(records).toEqual([]);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('two hundred megabytes: refused before they are parsed', () => {
    const text = `[${'0,'.repeat(105_000_000)}0]`;
    expect(readPack(text)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/larger/) }],
    });
    expect(importFactCheckTools(text, DEFAULTS).rejected[0]?.reason).toMatch(/larger/);
    expect(importClaimReview(text, DEFAULTS).rejected[0]?.reason).toMatch(/larger/);
    expect(importHypothesis(text, NOW).rejected[0]?.reason).toMatch(/larger/);
    expect(importCsv(text, { ...DEFAULTS, publisher: null }).rejected[0]?.reason).toMatch(/larger/);
  });
});
