import type { Span } from '../../utils/model/span';
import type { Quote } from './gold';

const VERBS =
  'said|says|told|added|adds|wrote|writes|tweeted|asked|argued|argues|explained|noted|notes|claimed|claims|stated|warned|insisted|declared|continued|replied|responded|announced|suggested|acknowledged|admitted|called|recalled|joked|concluded|observed|predicted|vowed';
const NAME =
  "(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Lt)\\.?\\s)?\\p{Lu}[\\p{L}’'.-]+(?:\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+)){0,3}";
const CUE = new RegExp(
  `(?<who>${NAME}|[Hh]e|[Ss]he|[Tt]hey)\\s(?<cue>${VERBS})\\b|\\b(?<cue2>${VERBS})\\s(?<who2>${NAME})`,
  'gu',
);
const QUOTED = /[“"][^“”"\n]{3,}?(?:[”"]|(?=\n|$))/g;

/** The cheap way: text in double marks with the nearest "NAME said" of its line. */
export function regexQuotes(text: string): Quote[] {
  const out: Quote[] = [];
  let base = 0;
  for (const line of text.split('\n')) {
    const quoted = [...line.matchAll(QUOTED)].map((m): Span => [m.index, m.index + m[0].length]);
    const cues = [...line.matchAll(CUE)].flatMap((m) => {
      const who = m.groups?.who ?? m.groups?.who2 ?? '';
      const at = m.index + (m.groups?.who ? 0 : m[0].length - who.length);
      return quoted.some(([s, e]) => at >= s && at < e) ? [] : [{ at, who }];
    });
    for (const [start, end] of quoted) {
      const near = [...cues].sort((a, b) => Math.abs(a.at - end) - Math.abs(b.at - end))[0];
      out.push({
        content: [[base + start, base + end]],
        source: near ? [[base + near.at, base + near.at + near.who.length]] : [],
        cue: [],
        speaker: near?.who ?? null,
      });
    }
    base += line.length + 1;
  }
  return out;
}
