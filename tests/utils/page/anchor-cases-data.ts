/** A page that was quoted, and what its editors did to it later. Every sentence is our own invention. */
export const ARTICLE = [
  'Ferry line to close for the winter',
  'The harbour board of Larkness voted on Tuesday to stop the evening ferry until April, after a season of broken engines and empty decks.',
  '"We cannot keep a ship at sea for nine passengers a night," said Ingrid Halloran, who chairs the board.',
  'She told reporters that the line had lost 340,000 crowns since June and that the town had paid for most of it.',
  'Captain Osei Brandt, who has sailed the route for twenty years, called the vote "a quiet way to kill the island".',
  'According to the board, repairs to the second engine will take until the end of March.',
  'The mayor said the town would pay for a bus instead. The mayor said the town would pay for it "until the end".',
  'Islanders who work in the shipyard fear that they will have to move to the mainland before the first snow.',
  '"Nobody asked us," said Brandt. "They counted heads on a wet Monday and called it a survey."',
  'The board denied that, and said its survey had covered three weeks in September.',
].join('\n\n');

export type AnchorCase = {
  readonly name: string;
  /** The words that were quoted, which occurrence of them, and whether their neighbours were remembered. */
  readonly exact: string;
  readonly occurrence?: number;
  readonly bare?: boolean;
  readonly edit: (text: string) => string;
  /** The words to be found, or null where no place is right. */
  readonly expected: string | null;
  /** Where the words stand more than once afterwards: which occurrence is right. */
  readonly expectedOccurrence?: number;
};

const CAPTAIN = 'a quiet way to kill the island';
const LOSS = 'the line had lost 340,000 crowns since June and that the town had paid for most of it';
const PASSENGERS = 'We cannot keep a ship at sea for nine passengers a night';
const REPAIRS = 'repairs to the second engine will take until the end of March';
const FEAR = 'they will have to move to the mainland before the first snow';
const SURVEY = 'They counted heads on a wet Monday and called it a survey.';

const same = (text: string): string => text;
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);
const without = (part: string) => (text: string) => text.replace(part, '');
const paragraphWith = (words: string): string =>
  ARTICLE.split('\n\n').find((each) => each.includes(words)) ?? '';
const moveToEnd = (words: string) => (text: string) => {
  const paragraph = paragraphWith(words);
  return `${text.replace(`${paragraph}\n\n`, '')}\n\n${paragraph}`;
};

export const ANCHOR_CASES: readonly AnchorCase[] = [
  { name: 'an unchanged page', exact: CAPTAIN, edit: same, expected: CAPTAIN },
  {
    name: 'an unchanged page, second of two',
    exact: 'The mayor said the town would pay for',
    occurrence: 1,
    edit: same,
    expected: 'The mayor said the town would pay for',
    expectedOccurrence: 1,
  },
  {
    name: 'an unchanged page, a short phrase that stands twice',
    exact: 'until the end',
    occurrence: 1,
    edit: same,
    expected: 'until the end',
    expectedOccurrence: 1,
  },
  {
    name: 'a paragraph put in before',
    exact: LOSS,
    edit: (text) => `Correction: an earlier headline named the wrong line.\n\n${text}`,
    expected: LOSS,
  },
  {
    name: 'a paragraph put in before, short phrase that stands twice',
    exact: 'until the end',
    occurrence: 1,
    edit: (text) => `A new first line about the weather.\n\n${text}`,
    expected: 'until the end',
    expectedOccurrence: 1,
  },
  {
    name: 'a paragraph taken out before',
    exact: FEAR,
    edit: without(`${paragraphWith('340,000')}\n\n`),
    expected: FEAR,
  },
  { name: 'its paragraph moved to the end', exact: REPAIRS, edit: moveToEnd(REPAIRS), expected: REPAIRS },
  {
    name: 'a short quotation whose paragraph moved',
    exact: 'Nobody asked us',
    edit: moveToEnd('Nobody asked us'),
    expected: 'Nobody asked us',
  },
  {
    name: 'straight marks made curly',
    exact: `"${PASSENGERS},"`,
    edit: (text) => text.replace(/"([^"]*)"/g, '\u201c$1\u201d'),
    expected: `\u201c${PASSENGERS},\u201d`,
  },
  {
    name: 'non-breaking spaces',
    exact: LOSS,
    edit: swap('340,000 crowns', '340,000\u00a0crowns'),
    expected: LOSS.replace('340,000 crowns', '340,000\u00a0crowns'),
  },
  {
    name: 'a spelling corrected',
    exact: FEAR,
    edit: swap('have to move', 'have too move'),
    expected: FEAR.replace('have to', 'have too'),
  },
  {
    name: 'a word put in',
    exact: REPAIRS,
    edit: swap('second engine will', 'second engine will probably'),
    expected: REPAIRS.replace('will', 'will probably'),
  },
  {
    name: 'a word taken out',
    exact: LOSS,
    edit: swap('paid for most of it', 'paid most of it'),
    expected: LOSS.replace('paid for', 'paid'),
  },
  {
    name: 'a word replaced',
    exact: SURVEY,
    edit: swap('a wet Monday', 'a cold Monday'),
    expected: SURVEY.replace('wet', 'cold'),
  },
  {
    name: 'edited and moved',
    exact: REPAIRS,
    edit: (text) => moveToEnd(REPAIRS)(text).replace('will take', 'would take'),
    expected: REPAIRS.replace('will take', 'would take'),
  },
  {
    name: 'edited, and the neighbour before as well',
    exact: CAPTAIN,
    edit: (text) => text.replace('a quiet way', 'a silent way').replace('called the vote', 'named the vote'),
    expected: CAPTAIN.replace('quiet', 'silent'),
  },
  {
    name: 'both neighbours rewritten, a long quotation kept',
    exact: LOSS,
    edit: (text) =>
      text
        .replace('She told reporters that', 'In a note she wrote that')
        .replace('Captain Osei Brandt', 'Mr Brandt'),
    expected: LOSS,
  },
  {
    name: 'capital letter at a new sentence start',
    exact: REPAIRS,
    edit: swap('According to the board, repairs', 'Repairs'),
    expected: REPAIRS.replace('repairs', 'Repairs'),
  },
  {
    name: 'a second copy as a pull quote',
    exact: CAPTAIN,
    edit: (text) => `${text}\n\n${CAPTAIN}`,
    expected: CAPTAIN,
    expectedOccurrence: 0,
  },
  {
    name: 'a second copy above, the place itself shifted',
    exact: FEAR,
    edit: (text) => `${FEAR}\n\n${text}`,
    expected: FEAR,
    expectedOccurrence: 1,
  },
  {
    name: 'two equal copies, neighbours unknown, position gone',
    exact: CAPTAIN,
    bare: true,
    edit: (text) => `${CAPTAIN}\n\n${text}`,
    expected: null,
  },
  { name: 'the sentence deleted', exact: SURVEY, edit: without(SURVEY), expected: null },
  { name: 'the paragraph deleted', exact: LOSS, edit: without(paragraphWith(LOSS)), expected: null },
  {
    name: 'deleted, a lookalike with another figure elsewhere',
    exact: LOSS,
    edit: (text) =>
      `${text.replace(paragraphWith(LOSS), '')}\n\nA year ago she said that the line had lost 430,000 crowns since June and that the town had paid for most of it.`,
    expected: null,
  },
  {
    name: 'replaced in place by a sentence with another figure',
    exact: LOSS,
    edit: swap('340,000', '34,000'),
    expected: null,
  },
  {
    name: 'replaced in place by its negation',
    exact: PASSENGERS,
    edit: swap('We cannot keep a ship', 'We can keep a ship'),
    expected: null,
  },
  {
    name: 'replaced in place by another name',
    exact: SURVEY,
    edit: swap('a wet Monday', 'a wet Friday'),
    expected: null,
  },
  {
    name: 'another number in words',
    exact: PASSENGERS,
    edit: swap('nine passengers', 'five passengers'),
    expected: null,
  },
  {
    name: 'deleted, a short phrase remains in another sentence',
    exact: 'until the end',
    occurrence: 1,
    edit: without(' The mayor said the town would pay for it "until the end".'),
    expected: null,
  },
  {
    name: 'deleted, a lookalike in another article part',
    exact: REPAIRS,
    edit: (text) =>
      `${text.replace(REPAIRS, 'the work goes on')}\n\nElsewhere, repairs to the second bridge will take until the end of March.`,
    expected: null,
  },
  {
    name: 'another article',
    exact: FEAR,
    edit: () =>
      'The library of Elmfield opens on Sundays now.\n\nReaders asked for it for years, and the council found the money at last in the summer.',
    expected: null,
  },
  {
    name: 'rewritten beyond recognition',
    exact: FEAR,
    edit: swap(FEAR, 'winter will drive them from their homes over the water'),
    expected: null,
  },
];
