/** The best of the documents that are offered one after the other, by one of their two scores. */
export type BestDocuments = {
  /** A document whose score is below this is not among the best; 0 until there are enough. */
  readonly floor: () => number;
  /** Each document once; `score` is what it is chosen by, `other` is kept beside it. */
  readonly offer: (document: number, score: number, other: number) => void;
  /** In no order. */
  readonly all: () => readonly {
    readonly document: number;
    readonly score: number;
    readonly other: number;
  }[];
};

/** Keeps the `keep` highest scores by a heap with the lowest on top. Of equals the later document is the lower. */
export function bestDocuments(keep: number): BestDocuments {
  const documents: number[] = [];
  const scores: number[] = [];
  const others: number[] = [];
  const isLower = (score: number, document: number, at: number): boolean => {
    const there = scores[at] ?? 0;
    return score < there || (score === there && document > (documents[at] ?? 0));
  };
  const put = (at: number, document: number, score: number, other: number): void => {
    documents[at] = document;
    scores[at] = score;
    others[at] = other;
  };
  const move = (from: number, to: number): void =>
    put(to, documents[from] ?? 0, scores[from] ?? 0, others[from] ?? 0);
  const rise = (document: number, score: number, other: number): void => {
    let at = documents.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isLower(score, document, parent)) break;
      move(parent, at);
      at = parent;
    }
    put(at, document, score, other);
  };
  const sink = (document: number, score: number, other: number): void => {
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= keep) break;
      if (child + 1 < keep && isLower(scores[child + 1] ?? 0, documents[child + 1] ?? 0, child)) child++;
      if (isLower(score, document, child)) break;
      move(child, at);
      at = child;
    }
    put(at, document, score, other);
  };
  return {
    floor: () => (documents.length < keep ? 0 : (scores[0] ?? Number.POSITIVE_INFINITY)),
    offer(document, score, other) {
      if (documents.length < keep) rise(document, score, other);
      else if (keep > 0 && !isLower(score, document, 0)) sink(document, score, other);
    },
    all: () =>
      documents.map((document, at) => ({ document, score: scores[at] ?? 0, other: others[at] ?? 0 })),
  };
}
