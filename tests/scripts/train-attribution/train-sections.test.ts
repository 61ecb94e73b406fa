import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusArticle } from '~/scripts/train-attribution/corpus';
import type { SilverArticle } from '~/scripts/train-attribution/silver-syntax';
import { trainSections } from '~/scripts/train-attribution/train-sections';
import { extractAttributions } from '~/utils/attribution/extract-attributions';
import { packModel, unpackModel } from '~/utils/attribution/model-container';
import { openAttributionModel } from '~/utils/attribution/open-model';
import type { Span } from '~/utils/model/span';
import { tokenize } from '~/utils/text/tokens';

const NAMES = ['Dana Ek', 'Olga Brandt', 'Lena Holt', 'Gus Weir'];
const CONTENTS = ['the bridge was shut', 'rents would fall', 'the ferry had sunk', 'nobody was hurt'];

/** Sixteen invented articles of one pattern each, enough to tell source, cue and content apart. */
function corpus(): CorpusArticle[] {
  return Array.from({ length: 16 }, (_, n): CorpusArticle => {
    const attributions: { source: Span[]; cue: Span[]; content: Span[] }[] = [];
    let text = '';
    for (let k = 0; k < 4; k++) {
      const source = NAMES[(n + k) % 4] ?? '';
      const content = CONTENTS[(n * 3 + k) % 4] ?? '';
      const at = text.length;
      text += `${source} said ${content}. The harbour was quiet.\n\n`;
      const cue = at + source.length + 1;
      attributions.push({
        source: [[at, cue - 1]],
        cue: [[cue, cue + 4]],
        content: [[cue + 5, cue + 5 + content.length]],
      });
    }
    return { id: `a${n}`, text, attributions };
  });
}

/** Every word hangs on the one before it. */
function silver({ id, text }: CorpusArticle): SilverArticle {
  const { count, starts, ends } = tokenize(text);
  const sentence = Array.from({ length: count }, (_, i): SilverArticle['sents'][number][number] => {
    const word = text.slice(starts[i], ends[i]);
    return [starts[i] ?? 0, ends[i] ?? 0, word, word === 'said' ? 'VBD' : 'NN', 'O', i - 1, 'dep'];
  });
  return { id, sents: [sentence] };
}

describe('trainSections', () => {
  const articles = corpus();
  const train = () =>
    packModel(
      trainSections(articles, new Map(articles.map((article) => [article.id, silver(article)])), {
        seed: 1,
        averaged: 1,
        copies: 0.25,
        log: () => {},
      }).sections,
    );
  let file: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    file = train();
  }, 120_000);

  it('writes the same bytes for the same corpus and seed', () => {
    expect(Buffer.compare(train(), file)).toBe(0);
  }, 120_000);

  it('writes every part that is opened', () => {
    expect([...unpackModel(file.buffer).keys()]).toContain('judge');
    expect(() => openAttributionModel(file.buffer)).not.toThrow();
  });

  it('writes a model that has learned the pattern', () => {
    const text = 'Dana Ek said the ferry had sunk. The harbour was quiet.';
    const [found] = extractAttributions(text, { model: openAttributionModel(file.buffer) });
    expect(found?.cue.map(([a, b]) => text.slice(a, b))).toEqual(['said']);
    expect(found?.speaker?.name).toBe('Dana Ek');
  });
});
