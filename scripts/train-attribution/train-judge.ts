import { ByteWriter } from '../../utils/attribution/bytes';
import { contentKind } from '../../utils/attribution/content-kind';
import { judge } from '../../utils/attribution/judge';
import { judgeFeatures } from '../../utils/attribution/judge-features';
import { labelMarginals } from '../../utils/attribution/label-marginals';
import { decodeEmissions, TRAINED_LEANING } from '../../utils/attribution/label-text';
import { labelledSpans } from '../../utils/attribution/labelled-spans';
import { linkSpans } from '../../utils/attribution/link-spans';
import type { SequenceModel } from '../../utils/attribution/open-model';
import type { Reading } from '../../utils/attribution/reading';
import type { Syntax } from '../../utils/attribution/syntax/syntax';
import { type TokenSpan, tokenText } from '../../utils/attribution/token-span';
import { isWord } from '../../utils/text/tokens';
import type { Example } from './example';
import { fitJudge, type JudgeRow } from './fit-judge';
import { tokensAt } from './gold-labels';

/** What models that have not seen an article said of it. */
export type HeldOut = {
  readonly example: Example;
  readonly syntax: Syntax;
  readonly chances: Float32Array;
  /** The second tagger's, `LABEL_STRIDE` cells a token. */
  readonly emissions: Float32Array;
  readonly model: SequenceModel;
};

/** Two contents are the same from this Dice coefficient of their words on, as in the corpus's own scorer. */
const SAME = 0.5;

function words(r: Reading, spans: readonly TokenSpan[]): Set<number> {
  const out = new Set<number>();
  for (const [first, end] of spans) {
    for (let i = first; i < end; i++) if (isWord(tokenText(r, i))) out.add(i);
  }
  return out;
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  return a.size + b.size > 0 && (2 * shared) / (a.size + b.size) >= SAME;
}

/**
 * What is linked from held-out labels, before the rules, each with whether an annotator marked the same words. What has neither a cue
 * nor marks is left out: the rules drop it.
 */
function judgeRows({ example, syntax, chances, emissions, model }: HeldOut): JudgeRow[] {
  const { reading, article } = example;
  const labels = decodeEmissions(emissions, model, reading, TRAINED_LEANING);
  const marginals = labelMarginals(emissions, model.transitions, reading.paragraph, reading.count);
  const evidence = { reading, syntax, chances, marginals };
  const gold = article.attributions.map(({ content }) =>
    words(
      reading,
      content.map((span) => tokensAt(reading, span)),
    ),
  );
  return linkSpans(reading, labelledSpans(reading, labels)).flatMap((draft) => {
    const kind = contentKind(reading, draft.contents);
    if (!draft.cue && kind === 'indirect') return [];
    const own = words(reading, draft.contents);
    const right = gold.some((other) => isSame(own, other)) ? 1 : 0;
    return [{ features: judgeFeatures(evidence, { draft, kind }), right }];
  });
}

/** Trains the judge; returns its weights as 32-bit floats and how it fits its own rows. */
export function trainJudge(
  articles: readonly HeldOut[],
  log: (message: string) => void,
): { readonly bytes: Uint8Array; readonly metrics: Record<string, number> } {
  const rows = articles.flatMap(judgeRows);
  const weights = fitJudge(rows);
  const out = new ByteWriter();
  for (const weight of weights) out.float32(weight);
  const right = rows.reduce((sum, row) => sum + row.right, 0) / rows.length;
  const likely = rows.reduce(
    (sum, row) => sum + (judge(weights, row.features) >= 0.5 === row.right > 0 ? 1 : 0),
    0,
  );
  log(`judge: ${rows.length} drafts, ${(100 * right).toFixed(1)} % right`);
  return {
    bytes: out.finish(),
    metrics: { judgedDrafts: rows.length, draftsRight: right, judgeAccuracy: likely / rows.length },
  };
}
