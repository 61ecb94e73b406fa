import { expect, it } from 'vitest';
import { speakerForm, speakerFormProblems, speakerOfForm } from '~/components/dossier/speaker-form';
import { speakerExample } from '../../utils/store/examples';

const RECORD = speakerExample({
  aliases: ['Mara', 'M. Aldin'],
  roles: [
    { title: 'Mayor', from: '2019', to: '2023-05' },
    { title: 'Senator', from: null, to: null },
  ],
  wikidata: 'Q7747',
});
const FORM = speakerForm(RECORD);

it('gives a record back that was only looked at', () => {
  const { id: _id, ...fields } = RECORD;
  expect(speakerFormProblems(FORM)).toEqual([]);
  expect(speakerOfForm(FORM)).toEqual(fields);
});

it('leaves out empty lines, the name itself and roles without a word', () => {
  const typed = {
    ...FORM,
    aliases: `Mara\n\n Mara \n${RECORD.name}`,
    roles: [{ title: ' ', from: '', to: '' }],
  };
  expect(speakerFormProblems(typed)).toEqual([]);
  expect(speakerOfForm(typed)).toMatchObject({ aliases: ['Mara'], roles: [] });
});

it('names what stands in the way', () => {
  const roles = [
    { title: 'Mayor', from: 'spring', to: '2023-13' },
    { title: '', from: '2019', to: '' },
  ];
  expect(speakerFormProblems({ ...FORM, name: ' ', roles, wikidata: '7747' })).toEqual([
    'name',
    'roles.0.from',
    'roles.0.to',
    'roles.1.title',
    'wikidata',
  ]);
});
