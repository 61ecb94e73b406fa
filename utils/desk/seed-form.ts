import type { SpeakerSort } from '../model/attribution';
import type { SeededPassage } from '../model/passage';
import type { DeskForm, SpeakerForm } from './desk-form';
import { emptyForm } from './empty-form';

/** A page's date may be a time; a statement's date is a day. */
const DAY = 10;

/**
 * The form as it opens on words of a page: as much as the page and the engine tell, and nothing invented. The words of
 * a report are not verbatim; the day of saying is taken to be the article's, which the form asks to check.
 */
export function seedForm({ passage, attribution }: SeededPassage, author: string, today: string): DeskForm {
  const { page, text, selectors, paragraph } = passage;
  const speaker = attribution?.speaker ?? null;
  const form = emptyForm(author, today);
  return {
    ...form,
    isUntouched: true,
    text: attribution?.kind === 'direct' ? withoutMarks(text) : text,
    wording: attribution && attribution.kind !== 'direct' ? 'reported' : 'verbatim',
    lang: page.lang ?? form.lang,
    saidOn: page.date?.slice(0, DAY) ?? '',
    speaker: speaker
      ? { ...form.speaker, name: speaker.name, role: speaker.role ?? '', sort: recordSort(speaker.sort) }
      : form.speaker,
    appearance: {
      url: page.url,
      title: page.title,
      outlet: page.outlet ?? '',
      author: page.author ?? '',
      publishedOn: page.date ?? '',
      lang: page.lang ?? '',
      selectors: [...selectors],
      paragraph,
    },
  };
}

/** A quotation without the marks around the whole of it, and without the comma that leads on to who said it. */
function withoutMarks(text: string): string {
  const inner = /^["“„«'‘](.*)["”“»'’]$/su.exec(text)?.[1];
  return inner !== undefined && !/["“”„«»]/u.test(inner) ? inner.trim().replace(/,$/, '') : text;
}

function recordSort(sort: SpeakerSort): SpeakerForm['sort'] {
  return sort === 'organisation' || sort === 'collective' ? sort : 'person';
}
