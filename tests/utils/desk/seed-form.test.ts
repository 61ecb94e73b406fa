import { describe, expect, it } from 'vitest';
import { seedForm } from '~/utils/desk/seed-form';
import type { Attribution } from '~/utils/model/attribution';
import type { SeededPassage } from '~/utils/model/passage';
import { TODAY } from './sample-form';

const ATTRIBUTION: Attribution = {
  content: [],
  source: [],
  cue: [],
  kind: 'direct',
  type: 'communication',
  speaker: {
    name: 'Ines Valdor',
    role: 'Mayor of Brenholm',
    sort: 'person',
    rule: 'as-given',
    mention: 'Valdor',
    confidence: 1,
  },
  stance: 'neutral',
  negated: false,
  confidence: 1,
  foundBy: 'rules',
};
const PASSAGE: SeededPassage = {
  passage: {
    page: {
      url: 'https://gazette.example/bridge',
      title: 'Mayor praises bridge',
      outlet: null,
      author: 'Ola Brandt',
      date: '2025-04-03T08:00:00Z',
      lang: 'en-GB',
    },
    text: '“The bridge never closed.”',
    selectors: [{ type: 'TextQuoteSelector', exact: 'The bridge never closed.', prefix: '“', suffix: '”' }],
    paragraph: '“The bridge never closed,” she said.',
  },
  attribution: ATTRIBUTION,
};

describe('seedForm', () => {
  it('fills in what the page and the engine tell', () => {
    expect(seedForm(PASSAGE, 'Rosa', TODAY)).toMatchObject({
      text: 'The bridge never closed.',
      wording: 'verbatim',
      lang: 'en-GB',
      saidOn: '2025-04-03',
      author: 'Rosa',
      isUntouched: true,
      speaker: { name: 'Ines Valdor', role: 'Mayor of Brenholm', sort: 'person' },
      appearance: { outlet: '', author: 'Ola Brandt', publishedOn: '2025-04-03T08:00:00Z' },
    });
    const { page, selectors, paragraph } = PASSAGE.passage;
    expect(seedForm(PASSAGE, 'Rosa', TODAY).appearance).toMatchObject({
      url: page.url,
      title: page.title,
      lang: page.lang,
      selectors,
      paragraph,
    });
  });

  it('does not call a report verbatim, and keeps quotation marks within it', () => {
    const text = 'The bridge “never closed” last year';
    const form = seedForm(
      { passage: { ...PASSAGE.passage, text }, attribution: { ...ATTRIBUTION, kind: 'indirect' } },
      'Rosa',
      TODAY,
    );
    expect([form.text, form.wording]).toEqual([text, 'reported']);
  });

  it('calls no words verbatim of which the writer chose some', () => {
    const text = 'the speech “a masterpiece of leaving things out”';
    const form = seedForm(
      { passage: { ...PASSAGE.passage, text }, attribution: { ...ATTRIBUTION, kind: 'mixed' } },
      'Rosa',
      TODAY,
    );
    expect([form.text, form.wording]).toEqual([text, 'reported']);
  });

  it('leaves out the comma that leads on to the speaker', () => {
    const text = '“The bridge never closed,”';
    const form = seedForm({ ...PASSAGE, passage: { ...PASSAGE.passage, text } }, 'Rosa', TODAY);
    expect(form.text).toBe('The bridge never closed');
  });

  it('invents no speaker', () => {
    expect(seedForm({ ...PASSAGE, attribution: null }, 'Rosa', TODAY).speaker.name).toBe('');
  });
});
