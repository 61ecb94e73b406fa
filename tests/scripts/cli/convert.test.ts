import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectFormat } from '~/utils/interchange/detect-format';
import { ANNOTATION_FORMATS, STATEMENT_FORMATS } from '~/utils/interchange/export-formats';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { readPack } from '~/utils/interchange/read-pack';
import { signPack } from '~/utils/interchange/signature/sign-pack';
import { run } from '../../../scripts/cli/convert';
import { samplePack } from '../../utils/interchange/sample-pack';

const NOTE = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: 'urn:note:1',
  created: '2026-03-01T10:00:00Z',
  body: { type: 'TextualBody', value: 'Said again on the pier.' },
  target: {
    source: 'https://gazette.example/pier',
    selector: { type: 'TextQuoteSelector', exact: 'The pier is safe', prefix: '', suffix: '' },
  },
};

describe('cli convert', () => {
  const folder = mkdtempSync(join(tmpdir(), 'convert-'));
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    for (const method of ['log', 'error'] as const) {
      vi.spyOn(console, method).mockImplementation((line: unknown) => {
        printed.push(String(line));
      });
    }
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const out = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(out(name), 'utf8');
  const pack = () => put('in.json', JSON.stringify(samplePack));

  it.each([
    ['a.jsonl', 'pack-lines'],
    ['a.claimreview.json', 'claim-review'],
    ['a.csv', 'csv'],
  ])('writes a pack as %s, which reads as %s', async (name, format) => {
    expect(await run([pack(), out(name)])).toBe(0);
    expect(detectFormat(read(name))).toBe(format);
  });

  it.each(['a.csl.json', 'a.ris', 'a.md', 'a.html'])('writes a pack as %s', async (name) => {
    expect(await run([pack(), out(name)])).toBe(0);
    expect(read(name).length).toBeGreaterThan(50);
  });

  it('loses nothing from pack to lines and back', async () => {
    expect(await run([pack(), out('b.jsonl')])).toBe(0);
    expect(await run([out('b.jsonl'), out('b.json')])).toBe(0);
    expect(JSON.parse(read('b.json'))).toEqual(JSON.parse(JSON.stringify(samplePack)));
  });

  const REVIEW = {
    '@type': 'ClaimReview',
    claimReviewed: 'Trams fly.',
    url: 'https://desk.example/trams',
    author: { name: 'Harbour desk' },
    reviewRating: { alternateName: 'Pants on Fire' },
    itemReviewed: { '@type': 'Claim', firstAppearance: 'https://gazette.example/trams' },
  };
  const TOOLS = {
    claims: [
      {
        text: 'Trams fly.',
        claimant: 'Ada Quill',
        claimReview: [
          { publisher: { name: 'Harbour desk' }, url: 'https://desk.example/trams', textualRating: 'False' },
        ],
      },
    ],
  };
  const SOURCES: readonly (readonly [string, string, 'statements' | 'notes'])[] = [
    ['pack', JSON.stringify(samplePack), 'statements'],
    ['claim-review', JSON.stringify(REVIEW), 'statements'],
    ['fact-check-tools', JSON.stringify(TOOLS), 'statements'],
    ['csv', 'Statement,Speaker,Verdict,Author\nTrams fly.,Ada Quill,False,Desk\n', 'statements'],
    [
      'euvsdisinfo',
      'title,summary,disproof,outlets\nTrams,Trams fly.,They do not.,gazette.example\n',
      'statements',
    ],
    ['web-annotation', JSON.stringify(NOTE), 'notes'],
    [
      'hypothesis',
      JSON.stringify({ annotations: [{ uri: 'https://gazette.example/pier', text: 'Said again.' }] }),
      'notes',
    ],
  ];
  const PAIRS = SOURCES.flatMap(([from, text, holds]) =>
    [...STATEMENT_FORMATS, ...ANNOTATION_FORMATS].map((to) => [from, to, text, holds] as const),
  );

  it.each(PAIRS)('takes %s to %s, or says why it cannot', async (from, to, text, holds) => {
    const isOfNotes = ANNOTATION_FORMATS.some((format) => format === to);
    const file = out(`pair.${from}.${to}`);
    rmSync(file, { force: true });
    const code = await run([put(`pair.${from}`, text), file, '--to', to]);
    const hasNothingToCite = ['csv', 'euvsdisinfo'].includes(from) && ['csl-json', 'ris'].includes(to);
    if (isOfNotes !== (holds === 'notes') || hasNothingToCite) {
      expect(code).toBe(1);
      expect(printed.at(-1)).toMatch(/^refused: .*holds (?:statements|notes|no evidence)/);
      expect(() => readFileSync(file)).toThrow('ENOENT');
      return;
    }
    expect(code).toBe(0);
    const written = readFileSync(file, 'utf8');
    // What we can read, we read again by the same code.
    if (to === 'pack') expect(readPack(written)).toMatchObject({ ok: true });
    else if (!['csl-json', 'ris', 'markdown', 'html'].includes(to)) expect(detectFormat(written)).toBe(to);
    else expect(written.length).toBeGreaterThan(0);
  });

  it('keeps the words of a rating, the way it was mapped, and where the claim was seen', async () => {
    expect(await run([put('r.json', JSON.stringify(REVIEW)), out('r-pack.json')])).toBe(0);
    expect(JSON.parse(read('r-pack.json'))).toMatchObject({
      manifest: { ratingScale: [{ label: 'Pants on Fire', verdict: 'false' }] },
      assessments: [{ originalRating: 'Pants on Fire', mapping: { how: 'label' } }],
    });
    expect(await run([put('r.json', JSON.stringify(REVIEW)), out('r.csv')])).toBe(0);
    expect(read('r.csv')).toContain('https://gazette.example/trams');
  });

  it('takes the format from --to rather than from the ending', async () => {
    expect(await run([pack(), out('c.txt'), '--to', 'markdown'])).toBe(0);
    expect(read('c.txt')).toMatch(/^# /);
  });

  it('reads a table with its publisher, and names the rows it leaves out', async () => {
    const table = put('t.csv', 'Statement;Speaker;Verdict\nTrams fly.;Ada Quill;False\n;;True\n');
    expect(await run([table, out('t.json'), '--publisher', 'Harbour desk'])).toBe(0);
    expect(JSON.parse(read('t.json'))).toMatchObject({
      manifest: { publisher: { name: 'Harbour desk' } },
      statements: [{ text: 'Trams fly.' }],
    });
    expect(printed.find((line) => line.startsWith('left out'))).toMatch(/row \d+ /);
  });

  it('converts notes between their formats, and into no other', async () => {
    const note = put('n.json', JSON.stringify(NOTE));
    expect(await run([note, out('n.hypothesis.json')])).toBe(0);
    expect(detectFormat(read('n.hypothesis.json'))).toBe('hypothesis');
    expect(await run([out('n.hypothesis.json'), out('n.annotations.json')])).toBe(0);
    expect(read('n.annotations.json')).toContain('The pier is safe');
    expect(await run([note, out('n.csv')])).toBe(1);
    expect(await run([pack(), out('p.hypothesis.json')])).toBe(1);
    expect(printed.at(-1)).toMatch(/holds statements/);
  });

  it('takes a pack from form to form as it is: rows that nobody cites, links to other packs, its signature', async () => {
    const [statement] = samplePack.statements;
    const [speaker] = samplePack.speakers;
    const [evidence] = samplePack.evidence;
    if (!statement || !speaker || !evidence) throw new Error('The sample is empty.');
    const to = { packId: 'another.pack', id: 'x' };
    const full = {
      ...samplePack,
      speakers: [speaker, { ...speaker, id: 'speaker.silent' }],
      evidence: [...samplePack.evidence, { ...evidence, id: 'evidence.uncited' }],
      statements: [
        { ...statement, relations: [{ kind: 'answers' as const, statement: to, author: 'Desk' }] },
      ],
    };
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const signature = await signPack(full, { privateKey: pair.privateKey, publicKey });
    const { text } = await writePack(full, signature);
    expect(await run([put('full.json', text), out('full.jsonl')])).toBe(0);
    expect(await run([out('full.jsonl'), out('full2.json')])).toBe(0);
    expect(read('full2.json')).toBe(text);
  });

  it('joins the reviews of one statement, and names those that say another thing twice', async () => {
    const second = { ...REVIEW, url: 'https://other.example/1', author: { name: 'Other desk' } };
    const again = { ...REVIEW, reviewRating: { alternateName: 'True' } };
    const reviews = put('two.json', JSON.stringify([REVIEW, second, again]));
    expect(await run([reviews, out('two.pack.json'), '--to', 'pack'])).toBe(0);
    const pack = readPack(read('two.pack.json'));
    expect(pack.ok && [pack.pack.statements.length, pack.pack.assessments.length]).toEqual([1, 2]);
    expect(printed.filter((line) => line.startsWith('left out'))).toEqual([expect.stringContaining('row 3')]);
  });

  it('writes no pack that is none, over nothing that it reads, and says where it cannot write', async () => {
    const reviews = put('one.json', JSON.stringify([REVIEW]));
    expect(await run([reviews, out('x.json'), '--lang', 'not a language'])).toBe(2);
    expect(await run([reviews, out('x.json'), '--publisher', ' '])).toBe(2);
    expect(await run([reviews, reviews, '--to', 'csv'])).toBe(2);
    expect(read('one.json')).toBe(JSON.stringify([REVIEW]));
    expect(await run([reviews, join(folder, 'no', 'such', 'folder.csv')])).toBe(2);
    expect(await run([reviews, folder, '--to', 'csv'])).toBe(2);
    expect(printed.at(-1)).toMatch(/cannot be written/);
    expect(await run([folder, out('x.csv')])).toBe(2);
  });

  it('refuses a damaged file with the place, and writes nothing', async () => {
    const { statements } = samplePack;
    const bad = { ...samplePack, statements: statements.map((row) => ({ ...row, text: 7 })) };
    expect(await run([put('bad.json', JSON.stringify(bad)), out('never.csv')])).toBe(1);
    expect(printed.join('\n')).toContain('/statements/0/text');
    expect(() => read('never.csv')).toThrow('ENOENT');
  });

  it.each([
    [[]],
    [['one.json']],
    [['no.json', 'out.csv']],
    [['a.json', 'out.unknown']],
    [['a.json', 'out.csv', '--to', 'pdf']],
    [['a.json', 'out.csv', '--to']],
    [['a.json', 'out.csv', '--fast', 'yes']],
  ])('exits with 2 for %j', async (args) => {
    expect(await run(args)).toBe(2);
  });
});
