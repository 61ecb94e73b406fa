import { expect, it } from 'vitest';
import { sameSpeaker } from '~/utils/store/same-speaker';
import { speakerExample } from './examples';

const VALDOR = speakerExample({
  name: 'Inès Valdor',
  aliases: ['Valdor', 'Ines Maria Valdor'],
  wikidata: 'Q1000',
});

it.each([
  ['one name in another spelling', { name: 'Ines Valdor' }, true],
  ['a name that is the other’s alias', { name: 'Ines Maria Valdor' }, true],
  ['a title before the name', { name: 'Mayor Ines Valdor', aliases: ['Ines Valdor'] }, true],
  ['only a family name shared', { name: 'Erik Valdor', aliases: ['Valdor'] }, false],
  ['another id under the same name', { name: 'Ines Valdor', wikidata: 'Q2000' }, false],
  ['the same id under another name', { name: 'I. V.', wikidata: 'Q1000' }, true],
  ['somebody else', { name: 'Tomas Reke' }, false],
])('%s', (_case, other, same) => {
  const speaker = speakerExample({ aliases: [], ...other });
  expect([sameSpeaker(VALDOR, speaker), sameSpeaker(speaker, VALDOR)]).toEqual([same, same]);
});
