import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { found } from './attribution-fixtures';

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');

/** Articles of our own in several genres: words that somebody says, and who. */
const SAID: Readonly<Record<string, readonly (readonly [words: string, speaker: string])[]>> = {
  hospital: [
    ['no longer give patients', 'Helen Okafor'],
    ['4,300 patients', 'The inquiry, led by retired judge Sir Peter Lane'],
    ['People were harmed', 'Peter Lane'],
    ['I met a man', 'Peter Lane'],
    ['“shocking”', 'Ruth Adeyemi'],
    ['ignored warnings', 'Opposition MPs'],
    ['no evidence of manipulation', 'Ruth Adeyemi'],
    ['cannot be trusted', 'Tom Reyes'],
    ['I could count', 'Tom Reyes'],
    ['threatened for telling', 'Joan Pike'],
    ['in place before I arrived', 'Helen Okafor'],
    ['rewriting history', 'The trust’s chair'],
    ['audited by an outside body', 'Peter Lane'],
  ],
  debate: [
    ['selling out', 'Linda Carter'],
    ['voted against the farm bill', 'Linda Carter'],
    ['$400 billion', 'James Holloway'],
    ['credit card', 'James Holloway'],
    ['would cut the deficit', 'Linda Carter'],
    ['$38 billion more', 'James Holloway'],
    ['40 percent', 'James Holloway'],
    ['opened the door', 'James Holloway'],
    ['a new number each night', 'Linda Carter'],
    ['seven budgets', 'Linda Carter'],
    ['He lied 14 times', 'Carter’s campaign manager'],
    ['desperate', 'Dana Whitt'],
    ['a lot of yelling', 'Mark Jensen'],
    ['Nitrates', 'Becky'],
    ['never seen a pig', 'James Holloway'],
    ['feed the ads', 'Ann Liu'],
  ],
  springs: [
    ['fibres in 41 of 44', 'researchers from the University of Lindholm'],
    ['did not expect this', 'Ingrid Dahl'],
    ['almost certainly', 'Ingrid Dahl'],
    ['44 samples is not many', 'Sam Whitlock'],
    ['on your jumper', 'Sam Whitlock'],
    ['welcomes further research', 'Plastics Nord'],
    ['a wake-up call', 'Greenwater Trust'],
    ['run out of excuses', 'Friends of the Fjord'],
    ['the only serious answer', 'Maria Lopez'],
    ['in the ice', 'Ingrid Dahl'],
    ['nobody was looking', 'Ingrid Dahl'],
  ],
  match: [
    ['everything you can ask for', 'The City boss'],
    ['dead on their feet', 'Danny Rowe'],
    ['never a red', 'Danny Rowe'],
    ['leg-breaker', 'Pep Alonso'],
    ['let the boys down', 'Lee Frost'],
    ['should have had two', 'the striker'],
    ['Ask me in May', 'Danny Rowe'],
    ['bravest I’ve seen', 'Gary Pole'],
    ['done nothing yet', 'Danny Rowe'],
  ],
  trial: [
    ['waited for him in the dark', 'Anne Whitely'],
    ['It was an execution', 'Anne Whitely'],
    ['self-defence', 'Paul Deakin'],
    ['saw red', 'Paul Deakin'],
    ['beg for his life', 'a neighbour'],
    ['Please, Paul', 'a neighbour'],
    ['senseless', 'Martin Kell'],
    ['eighteen inches', 'Martin Kell'],
    ['could not sleep', 'Jean'],
    ['I hear the gate', 'Jean'],
    ['some peace', 'Rob Hale'],
    ['client was remorseful', 'Simon Carr'],
  ],
  rates: [
    ['not there yet', 'Maria Stone'],
    ['remains elevated', 'the Reserve’s policy committee'],
    ['in no hurry', 'Maria Stone'],
    ['two years of work', 'Maria Stone'],
    ['as dovish as she gets', 'Raj Patel'],
    ['what it wants to hear', 'Ellen Brandt'],
    ['declined to rule out', 'Ellen Brandt'],
    ['before an election', 'Tom Hargrove'],
    ['look at the calendar', 'Maria Stone'],
    ['way too high', 'Dale Whitman'],
    ['favored waiting', '61% of economists'],
  ],
  common: [
    ['the end of something', 'Arthur Penn'],
    ['vote it away', 'one'],
    ['Fence it', 'Derek Shaw'],
    ['no plans for Harlow', 'Priya Nair'],
    ['key to phase two', 'an Oakline planner'],
    ['speculative', 'Priya Nair'],
    ['a serious mistake', 'her lawyers'],
    ['do not belong to councils', 'the Open Greens Society’s director'],
    ['it’s 14 votes', 'Mia'],
  ],
  storm: [
    ['worst storm', 'Angus Reid'],
    ['No trains will run', 'NorRail'],
    ['thrown about like toys', 'Kirsty Bain'],
    ['a man in his 60s', 'Police Norland'],
    ['with his family', 'Moira Laing'],
    ['engineers can’t go up', 'NPEN'],
    ['the roof was gone', 'Jim McAllister'],
    ['never known the like', 'Flora'],
  ],
  layoffs: [
    ['hardest decision', 'Leon Hart'],
    ['a world that didn’t arrive', 'Leon Hart'],
    ['fall on its cloud unit', 'The company'],
    ['love a haircut', 'Dan Brooks'],
    ['won’t go down', 'Leon Hart'],
    ['devastated', 'Fairwork'],
    ['as a fig leaf', 'Fairwork'],
    ['individual cases', 'A Norvik spokesperson'],
    ['needs to worry', 'Leon Hart'],
    ['explain itself to Congress', 'Paula Reyes'],
    ['better than a memo', 'Paula Reyes'],
  ],
};

/** Marks of one kind, so that a row reads the same whichever an article uses. */
const plain = (text: string): string => text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"');

describe.each(Object.entries(SAID))('the article “%s”', (name, rows) => {
  const all = found(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));

  it.each(rows)('“%s” is said by %s', (words, speaker) => {
    const row = all.find(({ content }) => plain(content).includes(plain(words)));
    expect(row?.speaker && plain(row.speaker)).toBe(plain(speaker));
  });

  it('takes nobody for the speaker of a refusal to speak', () => {
    expect(all.filter(({ content }) => /^not to be named/.test(content))).toEqual([]);
  });
});
