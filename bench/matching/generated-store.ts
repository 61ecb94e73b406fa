import { seededRandom } from '../../scripts/train-matching/seeded-random';
import type { StatementRecord } from '../../utils/model/statement';
import { STOPWORDS } from '../../utils/text/stopwords';

const SYLLABLES =
  'ka lo mi ra ten vor sel dan bri mar tov eli sha ron gar ven lis por nak ude fen wil hos jan rup zel'.split(
    ' ',
  );
const COMMON = [...STOPWORDS].filter((word) => !word.includes("'"));
const VOCABULARY = 60_000;
const NAMES = 20_000;
const SPEAKERS = 9_000;
/** Of running words about half are function words. */
const COMMON_SHARE = 0.45;
const TEXT_WORDS = 20;
const TITLE_WORDS = 9;

/** A store of so many invented statements with Zipf's spread of words, names, numbers and dates; the same each time. */
export function generatedStore(size: number): StatementRecord[] {
  const random = seededRandom(42);
  const pick = <T>(list: readonly T[], power: number): T | undefined =>
    list[Math.floor(list.length * random() ** power)];
  const word = (syllables: number): string =>
    Array.from({ length: syllables }, () => pick(SYLLABLES, 1)).join('');
  const vocabulary = Array.from({ length: VOCABULARY }, () => word(2 + Math.floor(random() * 3)));
  const names = Array.from({ length: NAMES }, () => capital(word(2 + Math.floor(random() * 2))));
  const speakers = Array.from({ length: SPEAKERS }, () => `${pick(names, 2)} ${pick(names, 1)}`);
  const text = (length: number): string => {
    const words = Array.from({ length: Math.round(length * (0.6 + random() * 0.8)) }, () => {
      const roll = random();
      if (roll < COMMON_SHARE) return pick(COMMON, 2);
      if (roll < COMMON_SHARE + 0.04) return String(Math.floor(random() * 3000));
      // The fourth power of an even draw is near Zipf's law over this many words.
      return roll < COMMON_SHARE + 0.12 ? pick(names, 3) : pick(vocabulary, 4);
    });
    return `${capital(words.join(' '))}.`;
  };
  return Array.from({ length: size }, (_, i) => {
    const speaker = pick(speakers, 3) ?? '';
    const day = new Date(Date.UTC(2008, 0, 1 + Math.floor(random() * 6500))).toISOString().slice(0, 10);
    return {
      statement: {
        id: `generated-${i}`,
        text: text(TEXT_WORDS),
        variants: [],
        wording: 'reported',
        lang: 'en',
        originalLang: null,
        speakerId: speaker,
        saidOn: day,
        place: null,
        title: text(TITLE_WORDS),
        tags: [],
        note: null,
      },
      speaker: { id: speaker, name: speaker, sort: 'person', aliases: [], roles: [], wikidata: null },
      assessments: [],
      evidence: [],
    };
  });
}

/** So many claims as a page would hold them: half of a statement each, by its speaker, with other text before. */
export function pageOfClaims(records: readonly StatementRecord[], count: number) {
  return Array.from({ length: count }, (_, i) => {
    const record = records[Math.floor((i * records.length) / count)];
    const other = records[Math.floor(((i + 0.5) * records.length) / count)];
    const words = (record?.statement.text ?? '').split(' ');
    return {
      id: `claim-${i}`,
      text: words.slice(0, Math.ceil(words.length * 0.8)).join(' '),
      before: `${other?.statement.text} ${other?.statement.title}`,
      speaker: record?.speaker?.name ?? null,
      date: '2026-01-01',
      relevant: record ? [record.statement.id] : [],
    };
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
