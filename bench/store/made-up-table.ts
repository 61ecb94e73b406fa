import { madeUpPack } from './made-up-pack';

const RATINGS = ['True', 'False', 'Mostly false', 'Half true'];

/** The statements of `madeUpPack` as CSV, each with a rating, a finding, an address and a cited one. */
export function madeUpTable(count: number): string {
  const { speakers, statements } = madeUpPack(count);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const rows = statements.map(({ text, speakerId, saidOn, place }, i) =>
    [
      text,
      names.get(speakerId ?? '') ?? '',
      saidOn ?? '',
      place ?? '',
      RATINGS[i % RATINGS.length] ?? '',
      `The record of case ${i} says so.`,
      'Brenholm Checkers',
      `https://checkers.example/case/${i}`,
      `https://port.example/log/${i}`,
    ]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  return ['claim,speaker,claim date,place,rating,explanation,author,url,sources', ...rows].join('\n');
}
