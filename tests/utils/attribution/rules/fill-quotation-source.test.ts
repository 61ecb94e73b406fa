import { describe, expect, it } from 'vitest';
import { fillQuotationSources } from '~/utils/attribution/rules/fill-quotation-source';
import { type DraftWords, draftOf, expectSound, forAnyDrafts, readText } from '../draft-fixtures';

const sources = (text: string, ...drafts: DraftWords[]) => {
  const r = readText(text);
  const given = drafts.map((draft) => draftOf(r, draft));
  return fillQuotationSources(r, given).map(
    ({ source }) => source && r.text.slice(r.starts[source[0]], r.ends[source[1] - 1]),
  );
};
const [first, second] = ['“The ferry was late,”', '“Nobody came for us.”'];

describe('fillQuotationSources', () => {
  it('gives a quotation to whoever is quoted beside it in its paragraph', () => {
    expect(
      sources(
        `${first} said Ek. ${second}`,
        { source: 'Ek', cue: 'said', contents: [first] },
        { contents: [second] },
      ),
    ).toEqual(['Ek', 'Ek']);
    expect(
      sources(
        `${first} ${second} said Ek.`,
        { contents: [first] },
        { source: 'Ek', cue: 'said', contents: [second] },
      ),
    ).toEqual(['Ek', 'Ek']);
  });

  it('lets a quoted speaker go on for one paragraph', () => {
    const ek = { source: 'Ek', cue: 'said', contents: [first] };
    expect(sources(`${first} said Ek.\n\n${second}`, ek, { contents: [second] })).toEqual(['Ek', 'Ek']);
    expect(sources(`${first} said Ek.\n\nIt rained.\n\n${second}`, ek, { contents: [second] })).toEqual([
      'Ek',
      null,
    ]);
  });

  it('carries an indirect report on to a quotation that fills the next paragraph', () => {
    const ek = { source: 'Ek', cue: 'said', contents: ['the pier was shut'] };
    expect(sources(`Ek said the pier was shut.\n\n${second}`, ek, { contents: [second] })).toEqual([
      'Ek',
      'Ek',
    ]);
    const more = `Ek said the pier was shut.\n\n${second} It rained.`;
    expect(sources(more, ek, { contents: [second] })).toEqual(['Ek', null]);
    const later = `Ek said the pier was shut. It rained.\n\n${second}`;
    expect(sources(later, ek, { contents: [second] })).toEqual(['Ek', null]);
  });

  it('carries nothing on from a paragraph with two speakers, or from a deed', () => {
    const ek = { source: 'Ek', cue: 'said', contents: ['the pier was shut'] };
    const lund = { source: 'Lund', cue: 'said', contents: ['it rained'] };
    const two = `Ek said the pier was shut. Lund said it rained.\n\n${second}`;
    expect(sources(two, ek, lund, { contents: [second] })[2]).toBeNull();
    const knows = { source: 'Ek', cue: 'knew', contents: ['the pier was shut'] };
    expect(sources(`Ek knew the pier was shut.\n\n${second}`, knows, { contents: [second] })[1]).toBeNull();
  });

  it('gives partly quoted words with a cue of their own to nobody around', () => {
    const text = `${first} said Ek. The report calls “late ferries” a nuisance.`;
    const ek = { source: 'Ek', cue: 'said', contents: [first] };
    expect(sources(text, ek, { cue: 'calls', contents: ['“late ferries” a nuisance'] })).toEqual([
      'Ek',
      null,
    ]);
  });

  it('does not take a relative pronoun for somebody', () => {
    const text = `Ek, who said ${first} left. ${second}`;
    expect(sources(text, { source: 'who', cue: 'said', contents: [first] }, { contents: [second] })).toEqual([
      'who',
      null,
    ]);
  });

  it('leaves words without marks alone', () => {
    const text = `${first} said Ek. The pier was shut.`;
    const ek = { source: 'Ek', cue: 'said', contents: [first] };
    expect(sources(text, ek, { contents: ['The pier was shut'] })).toEqual(['Ek', null]);
  });

  it('changes only missing sources, to those of other drafts', () => {
    forAnyDrafts((r, drafts) => {
      const out = fillQuotationSources(r, drafts);
      expectSound(r, out);
      const known = drafts.map(({ source }) => source);
      out.forEach((draft, d) => {
        if (drafts[d]?.source) expect(draft).toBe(drafts[d]);
        else expect([null, ...known]).toContain(draft.source);
        expect(draft.contents).toBe(drafts[d]?.contents);
      });
    });
  });
});
