import { describe, expect, it } from 'vitest';
import { chooseSpeaker, speakerMeant } from '~/utils/desk/choose-speaker';
import { emptyForm } from '~/utils/desk/empty-form';
import { speakerExample } from '../store/examples';
import { TODAY } from './sample-form';

const typed = (name: string) => ({ ...emptyForm('', TODAY).speaker, name });
const own = (id: string, name: string) => ({ speaker: speakerExample({ id, name }), packName: null });
const theirs = (id: string, name: string, wikidata: string | null = null) => ({
  speaker: speakerExample({ id, name, wikidata }),
  packName: 'Harbour desk',
});

describe('speakerMeant', () => {
  it('is the one record of that name, however it is spelled', () => {
    const offer = own('a', 'Volodymyr Zelenskyy');
    expect(speakerMeant(typed('Volodymyr Zelensky'), [offer])).toBe(offer);
    expect(speakerMeant(typed('Zelensky'), [offer])).toBeNull();
    expect(speakerMeant(typed(''), [offer])).toBeNull();
  });

  it('is the user’s own record before a pack’s', () => {
    const mine = own('a', 'Ines Valdor');
    expect(speakerMeant(typed('Ines Valdor'), [theirs('b', 'Ines Valdor'), mine])).toBe(mine);
  });

  it('is nobody where two may be meant, unless they are one person', () => {
    expect(speakerMeant(typed('Ines Valdor'), [own('a', 'Ines Valdor'), own('b', 'Ines Valdor')])).toBeNull();
    expect(
      speakerMeant(typed('Ines Valdor'), [theirs('a', 'Ines Valdor'), theirs('b', 'Ines Valdor')]),
    ).toBeNull();
    const [one, two] = [theirs('a', 'Ines Valdor', 'Q1'), theirs('b', 'Ines Valdor', 'Q1')];
    expect(speakerMeant(typed('Ines Valdor'), [one, two])).toBe(one);
  });

  it('is nobody once the author has chosen, or has said that it is somebody else', () => {
    const offer = own('a', 'Ines Valdor');
    expect(speakerMeant({ ...typed('Ines Valdor'), id: 'c' }, [offer])).toBeNull();
    expect(speakerMeant({ ...typed('Ines Valdor'), isOther: true }, [offer])).toBeNull();
  });
});

describe('chooseSpeaker', () => {
  it('takes an own record by its id and a pack’s as a likeness', () => {
    expect(chooseSpeaker(typed('x'), own('a', 'Ines Valdor'))).toMatchObject({ id: 'a', like: null });
    expect(chooseSpeaker(typed('x'), theirs('b', 'Ines Valdor'))).toMatchObject({
      id: null,
      like: { id: 'b' },
    });
  });
});
