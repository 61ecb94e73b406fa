import { extractAttributions } from '../../utils/attribution/extract-attributions';
import { type AttributionModel, openAttributionModel } from '../../utils/attribution/open-model';

/** Browsers round their clocks, so an article is read this often for one time. */
const TIMES = 5;

const held: { model: AttributionModel | null } = { model: null };

/**
 * Runs in a fresh page: opens the model as a waking background does, before any code is compiled. Milliseconds, without
 * the reading of the file.
 */
export async function open(url: string): Promise<number> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const began = performance.now();
  held.model = openAttributionModel(bytes);
  return performance.now() - began;
}

/** Runs in the same page: the first article, then the median and the slowest once the code is warm. Milliseconds. */
export function read(texts: readonly string[]): Record<string, number> {
  const { model } = held;
  if (!model) throw new Error('Open the model first.');
  const extract = (text: string, times: number): number => {
    const began = performance.now();
    for (let n = 0; n < times; n++) extractAttributions(text, { model });
    return (performance.now() - began) / times;
  };
  const first = extract(texts[0] ?? '', 1);
  for (const text of texts) extract(text, 1);
  const times = texts.map((text) => extract(text, TIMES)).sort((a, b) => a - b);
  return { first, median: times[times.length >> 1] ?? 0, slowest: times.at(-1) ?? 0 };
}
