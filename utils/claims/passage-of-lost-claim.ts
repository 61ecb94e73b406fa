import type { Claim } from '../model/claim';
import type { PageMetadata } from '../model/page-text';
import type { PagePassage } from '../model/passage';

/** A claim of a page that is gone: its words are known, its place only by its sentence. */
export function passageOfLostClaim(page: PageMetadata, { text, sentence }: Claim): PagePassage {
  const at = sentence.indexOf(text);
  return {
    page,
    text,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: text,
        prefix: at < 0 ? '' : sentence.slice(0, at),
        suffix: at < 0 ? '' : sentence.slice(at + text.length),
      },
    ],
    paragraph: sentence,
  };
}
